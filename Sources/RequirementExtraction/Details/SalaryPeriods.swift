import CareerModel
import TextAnalysis

/// What amounts of pay are paid for: `an hour`, `p.a.`, `annual salary of`.
enum SalaryPeriods {
    /// The period that is named soon after an amount.
    static func period(after end: Int, _ passage: Passage) -> Salary.Period? {
        for index in end..<min(passage.tokens.count, end + 5) {
            if passage.isMark(index, in: ";!?") { return nil }
            guard let match = after.longest(at: index, in: passage) else {
                if let glued = glued(index, passage), index > 0, isPer(passage, index - 1) { return glued }
                continue
            }
            if index == end || isPer(passage, index - 1) || !units.contains(passage.tokens[index]) {
                return match.tag
            }
        }
        return nil
    }

    /// The period that is named shortly before an amount.
    static func period(before start: Int, _ passage: Passage) -> Salary.Period? {
        for index in max(0, start - 5)..<start {
            if let match = before.longest(at: index, in: passage, until: start) { return match.tag }
        }
        return nil
    }

    /// The period that an amount is likely paid for when none is named.
    static func likely(for amount: Double) -> Salary.Period {
        switch amount {
        case ..<200: .hour
        case ..<1000: .day
        case ..<9000: .month
        default: .year
        }
    }

    /// What is paid at least, so that less is no pay but a price or an allowance.
    static func least(_ period: Salary.Period) -> Double {
        switch period {
        case .hour: 4
        case .day: 30
        case .week: 100
        case .month: 300
        case .year: 4000
        }
    }

    /// The period of a word to which the next line's first is glued: `per annumAs`.
    private static func glued(_ index: Int, _ passage: Passage) -> Salary.Period? {
        let token = passage.tokens[index]
        guard token.shape == .mixed else { return nil }
        let bytes = passage.bytes[token.range]
        return beginnings.first { word, _ in
            bytes.starts(with: word.utf8)
                && bytes.dropFirst(word.utf8.count).first.map(ASCII.isUpper) ?? false
        }?.period
    }

    private static func isPer(_ passage: Passage, _ index: Int) -> Bool {
        passage.isMark(index, in: "/\\") || perWords.contains(passage.tokens[index])
    }

    private static let beginnings: [(word: String, period: Salary.Period)] = [
        ("annum", .year), ("year", .year), ("month", .month), ("week", .week), ("day", .day), ("hour", .hour),
    ]
    static let perWords = WordSet("per an a each im pro par por al")
    private static let units = WordSet(
        "hour hr day week month year yr stunde tag woche monat jahr heure jour semaine mois année hora día mes año"
    )
    private static let after = CueTable<Salary.Period>([
        (.hour, "hour; hr; hourly; ph; p/h; stunde; heure; hora; hours"),
        (.day, "day; daily; tag; jour; día; per diem; p/d; pd"),
        (.week, "week; weekly; wk; pw; p/w; woche; semaine"),
        (.month, "month; monthly; pcm; p/m; monat; mois; mes; mo; monatlich"),
        (
            .year,
            "year; annum; annually; yearly; pa; p.a; p/a; p/y; yr; annual; jahr; par an; année; año; per year; jährlich; brutto/jahr"
        ),
    ])
    private static let before = CueTable<Salary.Period>([
        (.hour, "hourly; per hour; hour; hourly rate"), (.day, "daily; day rate; daily rate; per diem rate"),
        (.week, "weekly"), (.month, "monthly; per month"),
        (.year, "annual; annually; yearly; per annum; per year; annual salary"),
    ])
}
