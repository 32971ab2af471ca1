import TextAnalysis

/// Single words, found by their folded keys.
struct WordSet: Sendable {
    private let keys: Set<UInt64>

    /// Reads words separated by white space.
    init(_ words: String) {
        keys = Set(words.utf8.split(whereSeparator: ASCII.isSpace).map { Folding.key($0) })
    }

    /// Whether a token is one of the words.
    func contains(_ token: Token) -> Bool { keys.contains(token.key) }

    /// Whether a folded key is that of one of the words.
    func contains(key: UInt64) -> Bool { keys.contains(key) }
}
