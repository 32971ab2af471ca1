import CareerModel
import Terminology
import TextAnalysis

/// A statement with what is found in its words.
///
/// A class, for it has many parts and is passed on often.
final class StatementReading: Sendable {
    let statement: Statement
    /// The cues, leftmost first.
    let cues: [CueTable<StatementCue>.Match]
    /// The vocabulary's terms, in order.
    let matches: [TermMatch]
    /// The number of the vocabulary's terms that are personal qualities.
    let softCount: Int
    private let cueMask: UInt32

    init(_ statement: Statement, terms: TermExtractor) {
        self.statement = statement
        let passage = statement.passage
        var cues = StatementCues.table.matches(in: passage)
        cues.removeAll { Self.isCountry($0, in: passage) }
        self.cues = cues
        cueMask = cues.reduce(0) { $0 | 1 << UInt32($1.tag.rawValue) }
        matches = terms.matches(in: passage)
        var softCount = 0
        for match in matches where terms.finder.category(of: match.entry) == .soft { softCount += 1 }
        self.softCount = softCount
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

    /// Gives the raw value of each cue that occurs, the lowest first.
    @inline(__always)
    func forEachCue(_ body: (Int) -> Void) {
        var rest = cueMask
        while rest != 0 {
            body(rest.trailingZeroBitCount)
            rest &= rest - 1
        }
    }

    /// The number of the vocabulary's other terms.
    var hardCount: Int { matches.count - softCount }
}
