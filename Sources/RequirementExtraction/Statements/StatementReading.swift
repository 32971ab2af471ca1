import CareerModel
import TextAnalysis

/// A statement with everything found in its words.
struct StatementReading: Sendable {
    let statement: Statement
    /// The cues, leftmost first.
    let cues: [CueTable<StatementCue>.Match]
    /// The terms that it names.
    let terms: [FoundTerm]
    /// The years of experience it asks.
    let years: Requirement.Years?
    /// The lowest degree it accepts.
    let degree: DegreeLevel?
    private let cueMask: UInt32

    init(_ statement: Statement, terms: TermExtractor) {
        self.statement = statement
        let passage = statement.passage
        cues = StatementCues.table.matches(in: passage).filter { !Self.isCountry($0, in: passage) }
        cueMask = cues.reduce(0) { $0 | 1 << UInt32($1.tag.rawValue) }
        self.terms = terms.terms(of: passage)
        years = YearsReader.years(in: passage)
        degree = DegreeReader.degree(in: passage)
    }

    /// Whether a cue is `US`, which folds like `us`.
    private static func isCountry(_ match: CueTable<StatementCue>.Match, in passage: Passage) -> Bool {
        match.tag == .we && passage.tokens[match.tokens.lowerBound].shape == .upper && !passage.isUppercase
    }

    /// Whether a cue occurs at two places or more.
    func repeats(_ cue: StatementCue) -> Bool {
        guard has(cue) else { return false }
        return cues.reduce(0) { $0 + ($1.tag == cue ? 1 : 0) } > 1
    }

    /// Whether a cue occurs.
    func has(_ cue: StatementCue) -> Bool { cueMask & 1 << UInt32(cue.rawValue) != 0 }

    /// The number of hard terms.
    var hardCount: Int { terms.reduce(0) { $0 + ($1.isSoft ? 0 : 1) } }

    /// The number of soft terms.
    var softCount: Int { terms.count - hardCount }
}
