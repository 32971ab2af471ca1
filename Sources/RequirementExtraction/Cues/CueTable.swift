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

    private static var isPrefix: UInt16 { 1 }

    private let tags: [Tag]
    /// What is known of each beginning of a phrase: whether a longer one goes on, and twice the number of its tag, from 1.
    private var beginnings: KeyTable
    /// The keys of the words that phrases begin with.
    private var firsts: KeyFilter

    /// Reads lists of phrases, separated by semicolons; of one phrase in two lists the first counts.
    init(_ lists: [(tag: Tag, phrases: String)]) {
        tags = lists.map(\.tag)
        beginnings = KeyTable(capacity: lists.reduce(0) { $0 + $1.phrases.utf8.count } / 6)
        firsts = KeyFilter(capacity: lists.reduce(0) { $0 + $1.phrases.utf8.count } / 16)
        for (position, list) in lists.enumerated() {
            var phrases = list.phrases
            phrases.withUTF8 { insert($0, tag: UInt16(position + 1) << 1) }
        }
    }

    private mutating func insert(_ phrases: UnsafeBufferPointer<UInt8>, tag: UInt16) {
        var hash: UInt64 = 0
        for token in Tokenizer.tokens(of: phrases) {
            let byte = token.kind == .mark ? phrases[token.start] : 0
            if byte == UInt8(ascii: ";") {
                end(hash, tag)
                hash = 0
            } else if byte != UInt8(ascii: "/"), byte != UInt8(ascii: "-") {
                if hash != 0 {
                    beginnings.add(Self.isPrefix, to: hash)
                } else {
                    firsts.insert(token.key)
                }
                hash = Folding.combine(hash, token.key)
            }
        }
        end(hash, tag)
    }

    private mutating func end(_ hash: UInt64, _ tag: UInt16) {
        if hash != 0, beginnings[hash] <= Self.isPrefix { beginnings.add(tag, to: hash) }
    }

    /// The longest phrase that begins at a token.
    @inline(__always)
    func longest(at start: Int, in passage: Passage, until end: Int? = nil) -> Match? {
        let end = end ?? passage.tokens.count
        guard start < end, firsts.mayHold(passage.tokens[start].key) else { return nil }
        return longest(from: start, to: end, in: passage)
    }

    private func longest(from start: Int, to end: Int, in passage: Passage) -> Match? {
        var best: Match?
        var hash: UInt64 = 0
        var index = start
        while index < end {
            if index > start, passage.isJoint(index) {
                index += 1
                continue
            }
            hash = Folding.combine(hash, passage.tokens[index].key)
            let known = beginnings[hash]
            if known > Self.isPrefix {
                best = Match(tag: tags[Int(known >> 1) - 1], tokens: start..<(index + 1))
            }
            if known & Self.isPrefix == 0 { break }
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
                if found.isEmpty { found.reserveCapacity(8) }
                found.append(match)
                index = match.tokens.upperBound
            } else {
                index += 1
            }
        }
        return found
    }
}
