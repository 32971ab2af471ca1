import TextAnalysis

/// A heading inside running text: a label before a colon, or one that lost its line.
struct InlineHeading {
    /// Its tokens, the colon included.
    var tokens: Range<Int>
    /// What it announces.
    var kind: SectionKind

    /// The heading that begins at a token.
    static func find(at index: Int, in passage: Passage, startsSentence: Bool) -> InlineHeading? {
        let token = passage.tokens[index]
        guard token.kind == .word, token.shape != .lower,
            let match = SectionHeadings.table.longest(at: index, in: passage), match.tag != .surroundings
        else { return nil }
        let end = match.tokens.upperBound
        guard end < passage.tokens.count else { return nil }
        let isFree = startsSentence || index == 0 || passage.tokens[index - 1].kind == .mark
        if passage.isMark(end, ":"), isFree || isTitle(passage, match.tokens) {
            return InlineHeading(tokens: index..<(end + 1), kind: match.tag)
        }
        let endsLine = startsSentence && !passage.tokens[end].spaceBefore
        guard major.contains(match.tag), startsLine(passage, end), endsLine || isTitle(passage, match.tokens)
        else { return nil }
        let words = match.tokens.count
        let isStrong = words > 1 || strong.contains(token)
        guard isStrong, isFree || followsText(passage, index) else { return nil }
        return InlineHeading(tokens: match.tokens, kind: match.tag)
    }

    private static func startsLine(_ passage: Passage, _ index: Int) -> Bool {
        let token = passage.tokens[index]
        return token.kind == .number || token.kind == .word && token.shape != .lower && token.shape != .none
    }

    /// Whether the first and last word of a phrase have capitals.
    private static func isTitle(_ passage: Passage, _ range: Range<Int>) -> Bool {
        passage.tokens[range.lowerBound].shape != .lower
            && passage.tokens[range.upperBound - 1].shape != .lower
    }

    private static func followsText(_ passage: Passage, _ index: Int) -> Bool {
        index > 0 && !joining.contains(passage.tokens[index - 1]) && passage.tokens[index - 1].shape == .lower
    }

    private static let major: Set<SectionKind> = [.duties, .requirements, .preferred, .benefits]
    private static let strong = WordSet(
        "responsibilities requirements qualifications benefits duties accountabilities perks aufgaben")
    private static let joining = WordSet(
        "the a an and or of for our your their these this these with in to all other key main other both any")
}
