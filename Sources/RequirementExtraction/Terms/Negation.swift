import TextAnalysis

/// Tells what a statement explicitly does not ask: `Docker is not required`, `no PHP experience needed`.
struct Negation {
    let passage: Passage
    let waivers: [CueTable<Reach>.Match]

    /// Reads the negations of a passage.
    init(_ passage: Passage) {
        self.passage = passage
        waivers = Self.table.matches(in: passage)
    }

    /// Whether nothing is waived.
    var isEmpty: Bool { waivers.isEmpty }

    /// Whether a statement waives all that it names.
    static func waivesAll(_ asking: AskingStatement) -> Bool {
        let negation = asking.negation
        guard asking.has(.waive) || negation.negates else { return false }
        return !asking.has(.soften) && !asking.terms.contains { !negation.waives($0.tokens) }
    }

    /// Whether words stand where a negation reaches them, and nothing says that they are welcome all the same.
    func waives(_ words: Range<Int>) -> Bool {
        guard !waivers.isEmpty else { return false }
        let clause = clause(around: words)
        return waivers[first(from: clause.lowerBound)...].prefix { $0.tokens.lowerBound < clause.upperBound }
            .contains { match in
                let isBefore = match.tokens.upperBound <= words.lowerBound
                switch match.tag {
                case .after:
                    return match.tokens.lowerBound >= words.upperBound
                        && !asks(words.upperBound..<match.tokens.lowerBound)
                        && !isWelcome(after: match.tokens.upperBound)
                case .before:
                    return isBefore && hasNeed(match.tokens.upperBound..<clause.upperBound)
                        && reaches(match.tokens.upperBound..<words.lowerBound)
                case .plainBefore:
                    return isBefore && reaches(match.tokens.upperBound..<words.lowerBound)
                }
            }
    }

    private var negates: Bool {
        waivers.contains { $0.tag != .before || hasNeed(passage.tokens.indices) }
    }

    /// The position of the first waiver that ends behind a token.
    private func first(from token: Int) -> Int {
        var (low, high) = (0, waivers.count)
        while low < high {
            let middle = (low + high) / 2
            if waivers[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private func hasNeed(_ range: Range<Int>) -> Bool {
        passage.tokens[range].contains(where: Self.needs.contains)
    }

    /// Whether the words between ask for what stands before them: `Java is needed, Docker is not required`.
    private func asks(_ range: Range<Int>) -> Bool {
        passage.tokens[range].contains { Self.needs.contains($0) || Self.welcomes.contains($0) }
    }

    /// Whether `but would be an advantage` or the like follows.
    private func isWelcome(after index: Int) -> Bool {
        let rest = passage.tokens[index...].prefix(12)
        guard let turn = rest.prefix(3).firstIndex(where: Self.butWords.contains) else { return false }
        return passage.tokens[turn..<rest.endIndex].contains(where: Self.welcomes.contains)
    }

    /// Whether a negation goes on over the words between: a list does, a new clause does not.
    private func reaches(_ range: Range<Int>) -> Bool {
        !range.contains { index in
            passage.isMark(index, ",") && index + 1 < passage.tokens.count
                && Self.starters.contains(passage.tokens[index + 1])
        }
    }

    /// The clause of some words: up to the next stop, semicolon or `but`, and no longer than any clause is.
    private func clause(around range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        let first = max(0, start - Self.longestClause)
        let last = min(passage.tokens.count, end + Self.longestClause)
        while start > first, !isBorder(start - 1) { start -= 1 }
        while end < last, !isBorder(end) { end += 1 }
        return start..<end
    }

    private func isBorder(_ index: Int) -> Bool {
        passage.isMark(index, in: ".;!?") || Self.butWords.contains(passage.tokens[index])
    }

    private static let longestClause = 80

    enum Reach: Sendable { case before, plainBefore, after }

    private static let table = CueTable<Reach>([
        (
            .after,
            """
            not required; is not required; are not required; not a requirement; not necessary;
            is not necessary; not needed; isn't required; isn't necessary; isn't needed; aren't required;
            aren't needed; aren't necessary; not essential; isn't essential; not mandatory; not a must;
            isn't a must; unnecessary; not a prerequisite; not compulsory; not obligatory;
            not strictly required; not strictly necessary; nicht erforderlich; nicht notwendig; kein muss;
            keine voraussetzung; pas nécessaire; pas obligatoire; no es necesario; no es imprescindible
            """
        ),
        (
            .plainBefore,
            """
            don't need; do not need; you don't need; no need for; no need to; won't need; will not need;
            needn't; doesn't require; does not require; don't require; do not require
            """
        ),
        (.before, "no; no prior; no previous; neither"),
    ])
    private static let needs = WordSet("needed required necessary need require essential mandatory must")
    private static let butWords = WordSet("but however although though yet while")
    private static let starters = WordSet(
        "so but a an the you your we our this it they i and then as if because since")
    private static let welcomes = WordSet(
        """
        plus advantage advantageous bonus desirable desired preferred preferable helpful useful
        beneficial asset ideal ideally welcome nice appreciated valued
        """
    )
}
