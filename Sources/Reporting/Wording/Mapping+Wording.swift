import CareerModel
import TextAnalysis

extension Mapping.Row {
    /// What nothing shows, in words: terms, years or a degree; nil when nothing can be named.
    var missingWords: String? {
        var parts = missing.isEmpty ? [] : [Self.list(missing, "and")]
        if isShortOfYears, let asked = requirement.years?.words {
            let shown = years.map { $0 > 0 ? Numbers.years($0) : "none" } ?? "no dates for it"
            parts.append("\(asked) of experience (the profile shows \(shown))")
        }
        if parts.isEmpty, requirement.kind == .education, let degree = requirement.degree {
            return degree.wordsAtLeast
        }
        return parts.isEmpty ? nil : parts.joined(separator: "; ")
    }

    /// Whether years are asked and the profile shows fewer.
    var isShortOfYears: Bool {
        guard let asked = requirement.years?.minimum, asked > 0 else { return false }
        return (years ?? 0) < asked
    }

    /// Names with commas between them; with semicolons where one holds alternatives.
    static func enumerated(_ names: [String]) -> String {
        names.joined(separator: names.contains { $0.contains(" or ") } ? "; " : ", ")
    }

    /// Names as a list; where one holds alternatives, semicolons keep them apart.
    static func list(_ names: [String], _ conjunction: String) -> String {
        if names.count > 1, names.contains(where: { $0.contains(" or ") }) {
            return enumerated(names)
        }
        return English.list(names, conjunction: conjunction)
    }
}

extension Mapping {
    /// The rows of one importance that the score counts, and that a person need not confirm.
    func rows(_ importance: Requirement.Importance) -> [Row] {
        rows.filter { $0.requirement.importance == importance && $0.status != .confirm }
    }
}

extension Coverage.Count {
    /// `11 of 12 met`, or `none asked`.
    func words(_ participle: String) -> String { of == 0 ? "none asked" : "\(met) of \(of) \(participle)" }
}

extension Coverage {
    /// The score with its bar.
    var headline: Phrase {
        let style: Phrase.Style = score >= 75 ? .good : score >= 40 ? .fair : .poor
        return .strong(Numbers.score(score)) + "  " + Phrase(CoverageBar.text(score), style)
    }

    /// Why the score says little; nil when it can be trusted.
    var caution: Phrase? {
        guard confidence == .low else { return nil }
        let named = terms.of == 0 ? "no terms" : "only " + Numbers.count(terms.of, "term", "terms")
        return "low: the posting names \(named), too little to compare, so the score says little"
    }
}
