import TextAnalysis

/// Phrases with what each of them tells, found by the folded keys of their words.
///
/// Hyphens and slashes between words do not matter, nor do case, accents and simple plurals.
struct CueTable<Tag: Sendable>: Sendable {
    /// A phrase found in a passage.
    struct Match: Sendable {
        /// What it tells.
        var tag: Tag
        /// Its tokens.
        var tokens: Range<Int>
    }

    private struct Node: Sendable {
        var tag: Tag?
        var isPrefix = false
    }

    private var nodes: [UInt64: Node] = [:]

    /// Reads lists of phrases, separated by semicolons; of one phrase in two lists the first counts.
    init(_ lists: [(tag: Tag, phrases: String)]) {
        for (tag, phrases) in lists {
            for phrase in phrases.utf8.split(separator: UInt8(ascii: ";")) {
                insert(String(decoding: phrase, as: UTF8.self), tag)
            }
        }
    }

    private mutating func insert(_ phrase: String, _ tag: Tag) {
        let passage = Passage(phrase)
        let keys = passage.tokens.indices.filter { !passage.isJoint($0) }.map { passage.tokens[$0].key }
        var hash: UInt64 = 0
        for (position, key) in keys.enumerated() {
            hash = Folding.combine(hash, key)
            var node = nodes[hash] ?? Node()
            if position < keys.count - 1 {
                node.isPrefix = true
            } else if node.tag == nil {
                node.tag = tag
            }
            nodes[hash] = node
        }
    }

    /// The longest phrase that begins at a token.
    func longest(at start: Int, in passage: Passage, until end: Int? = nil) -> Match? {
        let end = end ?? passage.tokens.count
        guard start < end else { return nil }
        var best: Match?
        var hash: UInt64 = 0
        var index = start
        while index < end {
            if index > start, passage.isJoint(index) {
                index += 1
                continue
            }
            hash = Folding.combine(hash, passage.tokens[index].key)
            guard let node = nodes[hash] else { break }
            if let tag = node.tag { best = Match(tag: tag, tokens: start..<(index + 1)) }
            if !node.isPrefix { break }
            index += 1
        }
        return best
    }

    /// The phrases of a passage, leftmost and longest first, none overlapping.
    func matches(in passage: Passage) -> [Match] {
        var found: [Match] = []
        var index = 0
        while index < passage.tokens.count {
            if let match = longest(at: index, in: passage) {
                found.append(match)
                index = match.tokens.upperBound
            } else {
                index += 1
            }
        }
        return found
    }
}
