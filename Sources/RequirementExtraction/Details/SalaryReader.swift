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
        var steps = Steps()
        for (index, passage) in view.passages.enumerated() where hasDigit(passage) {
            for candidate in candidates(passage, isLabelled: false) {
                steps.add(candidate.salary, at: index)
                if candidate.score > (best?.score ?? 1.4) { best = candidate }
            }
        }
        return best.map { steps.widest(around: $0.salary) }
    }

    private static func hasDigit(_ passage: Passage) -> Bool {
        passage.bytes.firstIndex(from: 0, where: \.digits) < passage.bytes.count
    }

    private struct Candidate {
        var salary: Salary
        var score: Double
    }

    /// Amounts that lines below one another give for one period, each for another stage of training or grade.
    private struct Steps {
        private var runs: [(last: Int, minimum: Double, maximum: Double, period: Salary.Period, count: Int)] =
            []

        mutating func add(_ salary: Salary, at index: Int) {
            guard let low = salary.minimum, let high = salary.maximum else { return }
            if let last = runs.indices.last, runs[last].period == salary.period, runs[last].last >= index - 1,
                high < runs[last].minimum * 3, low * 3 > runs[last].maximum
            {
                runs[last].count += runs[last].last == index ? 0 : 1
                runs[last].minimum = min(runs[last].minimum, low)
                runs[last].maximum = max(runs[last].maximum, high)
                runs[last].last = index
            } else {
                runs.append((index, low, high, salary.period, 1))
            }
        }

        /// The range of the steps that a salary is one of; the salary itself when there are fewer than three.
        func widest(around salary: Salary) -> Salary {
            guard let low = salary.minimum, let high = salary.maximum,
                let run = runs.first(where: {
                    $0.count > 2 && $0.period == salary.period && $0.minimum <= low && high <= $0.maximum
                })
            else { return salary }
            return Salary(
                minimum: run.minimum, maximum: run.maximum, currency: salary.currency, period: salary.period)
        }
    }

    private static func candidates(_ passage: Passage, isLabelled: Bool) -> [Candidate] {
        let amounts = AmountReader.amounts(in: passage)
        var found: [Candidate] = []
        var index = 0
        while index < amounts.count {
            var low = amounts[index]
            var high: AmountReader.Amount?
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
            let currency = low.currency ?? high?.currency
            guard currency != nil || isLabelled || isPlainPay(low, high, passage) else { continue }
            if let candidate = candidate(low, high, currency, passage, isLabelled) { found.append(candidate) }
        }
        return found
    }

    /// Whether amounts without a currency are called a salary: `a salary of around 50-60k`.
    private static func isPlainPay(
        _ low: AmountReader.Amount, _ high: AmountReader.Amount?, _ passage: Passage
    ) -> Bool {
        guard high?.hasThousands ?? low.hasThousands || low.value >= 10_000 else { return false }
        let start = low.tokens.lowerBound
        return passage.tokens[max(0, start - 4)..<start].contains(where: salaryWords.contains)
    }

    private static func candidate(
        _ low: AmountReader.Amount, _ high: AmountReader.Amount?, _ currency: String?, _ passage: Passage,
        _ isLabelled: Bool
    ) -> Candidate? {
        let end = (high ?? low).tokens.upperBound
        if end < passage.tokens.count, scale.contains(passage.tokens[end]) { return nil }
        let start = low.tokens.lowerBound
        let named = SalaryPeriods.period(after: end, passage) ?? SalaryPeriods.period(before: start, passage)
        let top = high?.value ?? low.value
        let before = passage.tokens[max(0, start - 8)..<start]
        let after = passage.tokens[end..<min(passage.tokens.count, end + 8)]
        let isPay = before.contains(where: payWords.contains) || after.contains(where: payWords.contains)
        guard top >= 1, top < most,
            isLabelled && (currency != nil || top >= 1000) || named != nil || top >= 1000
                || currency != nil && top >= 7 && before.contains(where: payWords.contains)
        else { return nil }
        let isBesideOther = before.suffix(5).contains(where: otherWords.contains)
        if isBesideOther, high == nil, !isLabelled { return nil }
        let isOther =
            isBesideOther || before.contains(where: limits.contains)
            || high == nil && after.prefix(4).contains(where: otherWords.contains)
        var score = isLabelled ? 3.0 : 0
        if high != nil { score += 1.5 }
        if named != nil { score += 1.5 }
        if currency != nil { score += 0.5 }
        if high != nil, low.value >= 10_000, top < 1_000_000 { score += 0.5 }
        if named == nil, high == nil { score -= 0.6 }
        if isPay { score += 2 }
        if isOther { score -= 2.5 }
        let period = named ?? SalaryPeriods.likely(for: top)
        if !isLabelled, top < SalaryPeriods.least(period) { return nil }
        let isUpper = high == nil && isUpTo(passage, start)
        let isLower = high == nil && (isFrom(passage, start) || passage.isMark(end, "+"))
        let salary = Salary(
            minimum: isUpper ? nil : low.value, maximum: isLower ? nil : top, currency: currency,
            period: period)
        return Candidate(salary: salary, score: score)
    }

    private static func isRange(_ gap: Range<Int>, _ passage: Passage) -> Bool {
        guard gap.count <= 4 else { return false }
        var joins = false
        for index in gap {
            if passage.isDash(index) || toWords.contains(passage.tokens[index]) {
                joins = true
            } else if !passage.isMark(index, in: "\\./ ")
                && SalaryPeriods.period(after: index, passage) == nil
                && !SalaryPeriods.perWords.contains(passage.tokens[index])
                && passage.tokens[index].key != AmountReader.kKey
            {
                return false
            }
        }
        return joins
    }

    private static func isUpTo(_ passage: Passage, _ start: Int) -> Bool {
        if passage.tokens[max(0, start - 3)..<start].contains(where: upWords.contains) { return true }
        return start > 0 && passage.tokens[start - 1].shape == .mixed
            && passage.bytes[passage.tokens[start - 1].range].suffix(2).elementsEqual("Up".utf8)
    }

    private static func isFrom(_ passage: Passage, _ start: Int) -> Bool {
        passage.tokens[max(0, start - 3)..<start].contains(where: fromWords.contains)
    }

    /// More is no pay but a telephone number or a turnover.
    private static let most = 50_000_000.0
    private static let scale = WordSet("million billion m b mm bn mn trillion percent")
    private static let toWords = WordSet("to and bis à a or up")
    private static let upWords = WordSet("up upto maximum max bis jusqu'à hasta")
    private static let fromWords = WordSet("from starting starts start minimum ab")
    private static let salaryWords = WordSet("salary pay compensation wage gehalt salaire salario ote")
    private static let payWords = WordSet(
        "salary pay compensation wage rate base paid hourly annum earn receive remuneration package band range gehalt salaire salario ote starting stipend"
    )
    private static let otherWords = WordSet(
        "bonus funding revenue raised rent budget sales reimbursement allowance fee fees deposit insurance referral stipend fund assets investment tuition grant discount deducted deduction deductible cost toward gym membership wellness credit"
    )
    /// Words that call an amount the most that anybody may get.
    private static let limits = WordSet("cap limit limited capped")
}
