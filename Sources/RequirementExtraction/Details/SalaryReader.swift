import CareerModel
import TextAnalysis

/// Reads the pay: `$150,000 - $750,000`, `£15.80–£17.40 an hour`, `$90k-110k`, `up to 80.000 EUR`.
enum SalaryReader {
    /// The likeliest pay range of a posting; nil when none is named.
    static func salary(_ view: DetailView) -> Salary? {
        var best: Candidate?
        if let value = view.value(.salary) {
            for candidate in candidates(Passage(value), isLabelled: true)
            where candidate.score > (best?.score ?? 0) {
                best = candidate
            }
        }
        for passage in view.passages {
            for candidate in candidates(passage, isLabelled: false)
            where candidate.score > (best?.score ?? 1.4) {
                best = candidate
            }
        }
        return best?.salary
    }

    private struct Candidate {
        var salary: Salary
        var score: Double
    }

    private struct Amount {
        var value: Double
        var hasThousands: Bool
        var currency: String?
        var tokens: Range<Int>
    }

    private static func candidates(_ passage: Passage, isLabelled: Bool) -> [Candidate] {
        let amounts = amounts(passage)
        var found: [Candidate] = []
        var index = 0
        while index < amounts.count {
            var low = amounts[index]
            var high: Amount?
            index += 1
            if index < amounts.count,
                isRange(low.tokens.upperBound..<amounts[index].tokens.lowerBound, passage)
            {
                let upper = amounts[index]
                if upper.hasThousands, !low.hasThousands, low.value < 1000 { low.value *= 1000 }
                if upper.value >= low.value, upper.value <= low.value * 20 {
                    high = upper
                    index += 1
                }
            }
            guard let currency = low.currency ?? high?.currency ?? (isLabelled ? "" : nil) else { continue }
            if let candidate = candidate(low, high, currency, passage, isLabelled) { found.append(candidate) }
        }
        return found
    }

    private static func candidate(
        _ low: Amount, _ high: Amount?, _ currency: String, _ passage: Passage, _ isLabelled: Bool
    ) -> Candidate? {
        let end = (high ?? low).tokens.upperBound
        if end < passage.tokens.count, scale.contains(passage.tokens[end]) { return nil }
        let start = low.tokens.lowerBound
        let named = period(passage, end) ?? periodBefore(passage, start)
        let top = high?.value ?? low.value
        guard top >= 1, isLabelled && (!currency.isEmpty || top >= 1000) || named != nil || top >= 1000 else {
            return nil
        }
        let before = passage.tokens[max(0, start - 8)..<start]
        let after = passage.tokens[end..<min(passage.tokens.count, end + 8)]
        let isPay = before.contains(where: payWords.contains) || after.contains(where: payWords.contains)
        let isOther =
            before.suffix(5).contains(where: otherWords.contains)
            || high == nil && after.prefix(4).contains(where: otherWords.contains)
        var score = isLabelled ? 3.0 : 0
        if high != nil { score += 1.5 }
        if named != nil { score += 1.5 }
        if !currency.isEmpty { score += 0.5 }
        if high != nil, low.value >= 10_000, top < 1_000_000 { score += 0.5 }
        if named == nil, high == nil { score -= 0.6 }
        if isPay { score += 2 }
        if isOther { score -= 2.5 }
        let isUpper = high == nil && isUpTo(passage, start)
        let isLower = high == nil && (isFrom(passage, start) || passage.isMark(end, "+"))
        let salary = Salary(
            minimum: isUpper ? nil : low.value, maximum: isLower ? nil : top,
            currency: currency.isEmpty ? nil : currency, period: named ?? guess(top))
        return Candidate(salary: salary, score: score)
    }

    private static func guess(_ amount: Double) -> Salary.Period {
        switch amount {
        case ..<200: .hour
        case ..<1000: .day
        case ..<9000: .month
        default: .year
        }
    }

    private static func amounts(_ passage: Passage) -> [Amount] {
        var amounts: [Amount] = []
        for index in passage.tokens.indices {
            guard let read = number(passage, index) else { continue }
            if let last = amounts.last, last.tokens.upperBound > index { continue }
            var start = index
            var end = index + 1
            var currency: String?
            let free = amounts.last?.tokens.upperBound ?? 0
            if index > free, let found = currencyName(passage, index - 1) {
                currency = found
                start = index - 1
            } else if index > free + 1, passage.isMark(index - 1, "."),
                let found = currencyName(passage, index - 2)
            {
                currency = found
                start = index - 2
            }
            if currency == nil, end < passage.tokens.count, let found = currencyName(passage, end),
                end + 1 >= passage.tokens.count || number(passage, end + 1) == nil
            {
                currency = found
                end += 1
            } else if end < passage.tokens.count, currency != nil, let code = currencyCode(passage, end) {
                currency = code
                end += 1
            }
            amounts.append(
                Amount(
                    value: read.value, hasThousands: read.isThousands, currency: currency, tokens: start..<end
                ))
        }
        return amounts
    }

    /// A number, or digits with `k` for thousands.
    private static func number(_ passage: Passage, _ index: Int) -> (value: Double, isThousands: Bool)? {
        let token = passage.tokens[index]
        let bytes = passage.bytes[token.range]
        if token.kind == .number {
            guard let value = NumberReader.value(bytes) else { return nil }
            let next = index + 1
            if next < passage.tokens.count, passage.tokens[next].key == kKey,
                passage.tokens[next].end - passage.tokens[next].start == 1
            {
                return (value * 1000, true)
            }
            return (value, false)
        }
        guard token.kind == .word, let last = bytes.last, ASCII.lowercased(last) == UInt8(ascii: "k"),
            let value = NumberReader.value(bytes.dropLast())
        else { return nil }
        return (value * 1000, true)
    }

    private static func isRange(_ gap: Range<Int>, _ passage: Passage) -> Bool {
        guard gap.count <= 4 else { return false }
        var joins = false
        for index in gap {
            if passage.isDash(index) || toWords.contains(passage.tokens[index]) {
                joins = true
            } else if !passage.isMark(index, in: "\\./ ") && period(passage, index) == nil
                && !perWords.contains(passage.tokens[index])
                && passage.tokens[index].key != kKey
            {
                return false
            }
        }
        return joins
    }

    private static func period(_ passage: Passage, _ end: Int) -> Salary.Period? {
        for index in end..<min(passage.tokens.count, end + 5) {
            if passage.isMark(index, in: ";!?") { return nil }
            guard let match = periods.longest(at: index, in: passage) else { continue }
            if index == end || isPer(passage, index - 1) || !units.contains(passage.tokens[index]) {
                return match.tag
            }
        }
        return nil
    }

    private static func isPer(_ passage: Passage, _ index: Int) -> Bool {
        passage.isMark(index, in: "/\\") || perWords.contains(passage.tokens[index])
    }

    private static func periodBefore(_ passage: Passage, _ start: Int) -> Salary.Period? {
        for index in max(0, start - 5)..<start {
            if let match = periodsBefore.longest(at: index, in: passage, until: start) { return match.tag }
        }
        return nil
    }

    private static func isUpTo(_ passage: Passage, _ start: Int) -> Bool {
        passage.tokens[max(0, start - 3)..<start].contains(where: upWords.contains)
    }

    private static func isFrom(_ passage: Passage, _ start: Int) -> Bool {
        passage.tokens[max(0, start - 3)..<start].contains(where: fromWords.contains)
    }

    private static func currencyName(_ passage: Passage, _ index: Int) -> String? {
        let bytes = passage.bytes[passage.tokens[index].range]
        for (sign, code) in signs where bytes.elementsEqual(sign.utf8) { return code }
        return currencyCode(passage, index)
    }

    private static func currencyCode(_ passage: Passage, _ index: Int) -> String? {
        let bytes = passage.bytes[passage.tokens[index].range]
        return codes.first { bytes.elementsEqual($0.utf8) } ?? (bytes.elementsEqual("Rs".utf8) ? "INR" : nil)
    }

    private static let signs = [
        ("$", "USD"), ("£", "GBP"), ("€", "EUR"), ("₹", "INR"), ("¥", "JPY"), ("zł", "PLN"),
    ]
    private static let codes = [
        "USD", "GBP", "EUR", "INR", "AED", "CHF", "CAD", "AUD", "SEK", "NOK", "DKK", "PLN", "SGD", "NZD",
        "ZAR", "JPY",
    ]
    private static let kKey = Folding.key("k")
    private static let scale = WordSet("million billion m b mm bn mn trillion percent")
    private static let toWords = WordSet("to and bis à a or up")
    private static let perWords = WordSet("per an a each im pro par por al")
    private static let units = WordSet(
        "hour hr day week month year yr stunde tag woche monat jahr heure jour semaine mois année hora día mes año"
    )
    private static let upWords = WordSet("up upto maximum max bis jusqu'à hasta")
    private static let fromWords = WordSet("from starting starts start minimum ab")
    private static let payWords = WordSet(
        "salary pay compensation wage rate base paid hourly annum earn remuneration package band range gehalt salaire salario ote starting stipend"
    )
    private static let otherWords = WordSet(
        "bonus funding revenue raised rent budget sales reimbursement allowance fee fees deposit insurance referral stipend fund assets investment tuition grant discount"
    )
    private static let periods = CueTable<Salary.Period>([
        (.hour, "hour; hr; hourly; ph; stunde; heure; hora; hours"),
        (.day, "day; daily; tag; jour; día; per diem"),
        (.week, "week; weekly; wk; pw; woche; semaine"),
        (.month, "month; monthly; pcm; monat; mois; mes; mo; monatlich"),
        (
            .year,
            "year; annum; annually; yearly; pa; p.a; yr; annual; jahr; par an; année; año; per year; jährlich; brutto/jahr"
        ),
    ])
    private static let periodsBefore = CueTable<Salary.Period>([
        (.hour, "hourly; per hour; hour; hourly rate"), (.day, "daily; day rate; daily rate"),
        (.week, "weekly"), (.month, "monthly; per month"),
        (.year, "annual; annually; yearly; per annum; per year; annual salary"),
    ])
}
