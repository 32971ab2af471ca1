import CareerModel
import TextAnalysis

/// A statement with what is found in its words.
///
/// A class, for it has many parts and is passed on often.
final class StatementReading: Sendable {
    let statement: Statement
    /// The cues, leftmost first.
    let cues: [CueTable<StatementCue>.Match]
    private let cueMask: UInt32

    init(_ statement: Statement) {
        self.statement = statement
        let passage = statement.passage
        var cues = StatementCues.table.matches(in: passage)
        cues.removeAll { Self.isCountry($0, in: passage) }
        self.cues = cues
        cueMask = cues.reduce(0) { $0 | 1 << UInt32($1.tag.rawValue) }
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
}
