import TextAnalysis

/// The passage of a block, cut where statements begin.
struct CutPassage: Sendable {
    /// A statement's part of the passage.
    struct Part: Sendable {
        var tokens: Range<Int>
        /// Whether a list's sign stands before it.
        var hasListSign: Bool
    }

    /// The passage; words that were glued together are apart where a statement begins between them.
    let passage: Passage
    /// Its parts, in order; signs of lists between them are in none.
    let parts: [Part]

    /// Cuts a block at the given places; its first statement begins at `start`.
    init(_ block: LooseBlock, _ breaks: [BreakPlace], start first: Int) {
        let joining = Joining(block, breaks)
        passage = joining.map { Passage(bytes: block.whole.bytes, tokens: $0.tokens) } ?? block.whole
        var parts: [Part] = []
        var (start, hasListSign) = (joining?.numbers[first] ?? first, first > 0)
        for place in breaks {
            let end = joining?.numbers[place.end] ?? place.end
            if start < end { parts.append(Part(tokens: start..<end, hasListSign: hasListSign)) }
            (start, hasListSign) = (joining?.numbers[place.start] ?? place.start, place.hasListSign)
        }
        let end = passage.tokens.count
        if start < end { parts.append(Part(tokens: start..<end, hasListSign: hasListSign)) }
        self.parts = parts
    }

    /// Puts the parts of words together again where no statement begins between them.
    private struct Joining {
        var tokens: [Token] = []
        /// For each part of a word, and the end, the number of its token.
        var numbers: [Int] = []

        /// Nil when no word is in parts.
        init?(_ block: LooseBlock, _ breaks: [BreakPlace]) {
            guard let owners = block.owners else { return nil }
            let parts = block.parts.tokens
            var isCut = Array(repeating: false, count: parts.count + 1)
            for place in breaks {
                isCut[place.start] = true
                isCut[place.end] = true
            }
            var index = 0
            while index < parts.count {
                let owner = owners[index]
                let end = owners[index...].firstIndex { $0 != owner } ?? parts.count
                if isCut[(index + 1)..<end].contains(true) {
                    numbers += tokens.count..<(tokens.count + end - index)
                    tokens += parts[index..<end]
                } else {
                    numbers += repeatElement(tokens.count, count: end - index)
                    tokens.append(block.whole.tokens[owner])
                }
                index = end
            }
            numbers.append(tokens.count)
        }
    }
}
