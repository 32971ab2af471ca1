import TextAnalysis

/// Single words, found by their folded keys.
struct WordSet: Sendable {
    private let keys: KeyTable

    /// Reads words separated by white space.
    init(_ words: String) {
        var keys = KeyTable(capacity: words.utf8.count / 8)
        keys.add(1, toWords: words)
        self.keys = keys
    }

    /// Whether a token is one of the words.
    @inline(__always)
    func contains(_ token: Token) -> Bool { contains(key: token.key) }

    /// Whether a folded key is that of one of the words.
    @inline(__always)
    func contains(key: UInt64) -> Bool { keys[key] != 0 }
}
