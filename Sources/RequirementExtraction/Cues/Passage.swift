import TextAnalysis

/// A text with its bytes and tokens.
struct Passage: Sendable {
    let bytes: [UInt8]
    let tokens: [Token]

    init(_ text: String) { self.init(bytes: Array(text.utf8)) }

    init(bytes: [UInt8]) {
        self.init(bytes: bytes, tokens: bytes.withUnsafeBufferPointer(Tokenizer.tokens))
    }

    /// The text.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// A text with tokens that were found in it.
    init(bytes: [UInt8], tokens: [Token]) {
        self.bytes = bytes
        self.tokens = tokens
    }

    /// The passage of the given tokens, its offsets counted from the first of them.
    func slice(_ range: Range<Int>) -> Passage {
        guard let first = range.first else { return Passage(bytes: [], tokens: []) }
        let start = tokens[first].start
        if start == 0, range.count == tokens.count, tokens[range.upperBound - 1].end == bytes.count {
            return self
        }
        let slice = Array(bytes[start..<tokens[range.upperBound - 1].end])
        var moved = Array(tokens[range])
        for index in moved.indices {
            moved[index].start -= start
            moved[index].end -= start
        }
        return Passage(bytes: slice, tokens: moved)
    }

    /// The text of a range of tokens.
    func string(_ range: Range<Int>) -> String {
        range.isEmpty ? "" : string(bytes: tokens[range.lowerBound].start..<tokens[range.upperBound - 1].end)
    }

    /// Gives the bytes of a range of tokens.
    func withBytes<Result>(
        of range: Range<Int>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result {
        bytes.withUnsafeBufferPointer { bytes in
            guard let last = range.last else { return body(UnsafeBufferPointer(rebasing: bytes[..<0])) }
            return body(
                UnsafeBufferPointer(rebasing: bytes[tokens[range.lowerBound].start..<tokens[last].end]))
        }
    }

    /// The text of a range of bytes.
    func string(bytes range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// Whether the token at an index is the given sign.
    func isMark(_ index: Int, _ sign: Unicode.Scalar) -> Bool {
        guard tokens.indices.contains(index), tokens[index].kind == .mark else { return false }
        let own = tokens[index].range
        return sign.isASCII
            ? own.count == 1 && bytes[own.lowerBound] == UInt8(truncatingIfNeeded: sign.value)
            : bytes[own].elementsEqual(String(sign).utf8)
    }

    /// Whether the token at an index is one of the given signs.
    func isMark(_ index: Int, in signs: StaticString) -> Bool {
        guard tokens.indices.contains(index), tokens[index].kind == .mark else { return false }
        let token = tokens[index]
        let first = bytes[token.start]
        return signs.withUTF8Buffer { all in
            guard token.end - token.start > 1 else { return all.contains(first) }
            let own = bytes[token.range]
            return all.indices.contains { start in
                all[start] == first && start + own.count <= all.count
                    && all[start..<(start + own.count)].elementsEqual(own)
            }
        }
    }

    /// Whether the token at an index is a hyphen or slash, or a dash of any kind.
    func isDash(_ index: Int) -> Bool {
        guard tokens.indices.contains(index), tokens[index].kind == .mark else { return false }
        let token = tokens[index]
        if token.end - token.start == 1 { return bytes[token.start] == UInt8(ascii: "-") }
        return token.end - token.start == 3 && bytes[token.start] == 0xE2 && bytes[token.start + 1] == 0x80
            && (0x90...0x95).contains(bytes[token.start + 2])
    }

    /// Whether the token at an index joins the words of a phrase: a hyphen or slash.
    func isJoint(_ index: Int) -> Bool { isMark(index, "/") || isDash(index) && !tokens[index].spaceBefore }

    /// The folded keys of its words and numbers.
    var wordKeys: [UInt64] { tokens.compactMap { $0.kind == .mark ? nil : $0.key } }

    /// The number of words and numbers.
    var wordCount: Int { tokens.reduce(0) { $0 + ($1.kind == .mark ? 0 : 1) } }

    /// Whether its letters are all capitals, and there are at least three of them.
    var isUppercase: Bool {
        var capitals = 0
        for byte in bytes {
            if ASCII.isLower(byte) { return false }
            if ASCII.isUpper(byte) { capitals += 1 }
        }
        return capitals > 2
    }
}
