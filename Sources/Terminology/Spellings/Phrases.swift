import TextAnalysis

/// How the words of a phrase hang together.
enum Phrases {
    /// Whether a token only joins words of a phrase, so that `scikit-learn`, `scikit learn` and `CI/CD` are found alike.
    static func isJoint(_ token: Token, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard token.kind == .mark else { return false }
        switch token.end - token.start {
        case 1: return bytes[token.start] == UInt8(ascii: "-") || bytes[token.start] == UInt8(ascii: "/")
        case 3:
            return bytes[token.start] == 0xE2 && bytes[token.start + 1] == 0x80
                && (bytes[token.start + 2] == 0x90 || bytes[token.start + 2] == 0x91)
        default: return false
        }
    }

    /// The keys of the words of a phrase, joints left out.
    ///
    /// Phrases of plain letters, the great majority, are cut at spaces and joints without making tokens.
    static func withKeys<Result>(
        of bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>,
        _ body: (UnsafeMutableBufferPointer<UInt64>.SubSequence) -> Result
    ) -> Result {
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: range.count + 1) { keys in
            if let count = plainKeys(bytes, range, into: keys) { return body(keys[..<count]) }
            let phrase = UnsafeBufferPointer(rebasing: bytes[range])
            var count = 0
            for token in Tokenizer.tokens(of: phrase) where !isJoint(token, in: phrase) {
                keys[count] = token.key
                count += 1
            }
            return body(keys[..<count])
        }
    }

    /// The hash of the words of a phrase.
    static func hash(of bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> UInt64 {
        withKeys(of: bytes, in: range) { keys in keys.reduce(0, Folding.combine) }
    }

    /// Fills in the keys of a phrase of ASCII letters, spaces and joints and gives their number; nil for any other.
    private static func plainKeys(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>,
        into keys: UnsafeMutableBufferPointer<UInt64>
    ) -> Int? {
        var count = 0
        var start = range.lowerBound
        for index in range {
            let byte = bytes[index]
            if ASCII.isLetter(byte) { continue }
            guard byte == 0x20 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") else { return nil }
            if index > start {
                keys[count] = Folding.key(bytes, in: start..<index)
                count += 1
            }
            start = index + 1
        }
        if start < range.upperBound {
            keys[count] = Folding.key(bytes, in: start..<range.upperBound)
            count += 1
        }
        return count
    }
}
