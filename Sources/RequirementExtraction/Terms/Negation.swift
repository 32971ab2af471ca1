import TextAnalysis

/// Tells what a statement explicitly does not ask: `Docker is not required`, `no PHP experience needed`.
enum Negation {
    /// Whether a statement waives all that it names.
    static func waivesAll(_ reading: StatementReading) -> Bool {
        guard reading.has(.waive) || negates(reading.statement.passage) else { return false }
        return !reading.has(.soften)
            && !reading.terms.contains { !isWaived($0, in: reading.statement.passage) }
    }

    /// Whether a term stands where a negation reaches it.
    static func isWaived(_ term: FoundTerm, in passage: Passage) -> Bool {
        let clause = clause(around: term.tokens, passage)
        for match in waivers.matches(in: passage) where clause.overlaps(match.tokens) {
            if match.tag == .after, match.tokens.lowerBound >= term.tokens.upperBound { return true }
            if match.tag == .before, match.tokens.upperBound <= term.tokens.lowerBound {
                if hasNeed(passage, clause) { return true }
            }
            if match.tag == .plainBefore, match.tokens.upperBound <= term.tokens.lowerBound { return true }
        }
        return false
    }

    private static func negates(_ passage: Passage) -> Bool {
        waivers.matches(in: passage).contains {
            $0.tag != .before || hasNeed(passage, passage.tokens.indices)
        }
    }

    private static func hasNeed(_ passage: Passage, _ range: Range<Int>) -> Bool {
        passage.tokens[range].contains(where: needs.contains)
    }

    /// The clause of a term: up to the next stop, semicolon or `but`.
    private static func clause(around range: Range<Int>, _ passage: Passage) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start > 0, !isBorder(start - 1, passage) { start -= 1 }
        while end < passage.tokens.count, !isBorder(end, passage) { end += 1 }
        return start..<end
    }

    private static func isBorder(_ index: Int, _ passage: Passage) -> Bool {
        passage.isMark(index, in: ".;!?") || butWords.contains(passage.tokens[index])
    }

    private enum Reach: Sendable { case before, plainBefore, after }

    private static let waivers = CueTable<Reach>([
        (
            .after,
            """
            not required; is not required; are not required; not a requirement; not necessary; is not necessary; not needed; isn't required;
            isn't necessary; isn't needed; aren't required; not essential; isn't essential; not mandatory; not a must; unnecessary
            """
        ),
        (
            .plainBefore,
            "don't need; do not need; you don't need; no need for; doesn't require; does not require; don't require; do not require"
        ),
        (.before, "no; no prior; no previous"),
    ])
    private static let needs = WordSet("needed required necessary need require essential")
    private static let butWords = WordSet("but however although though")
}
