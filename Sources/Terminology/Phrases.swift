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

    static func isJoint(_ token: Token, in text: String) -> Bool {
        var text = text
        return text.withUTF8 { isJoint(token, in: $0) }
    }
}
