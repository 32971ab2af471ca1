extension Vocabulary {
    /// The vocabulary that comes with the program.
    public static func builtIn() -> Vocabulary { Vocabulary(texts: VocabularySource.all.map(\.description)) }

    /// The SHA-256 digest of the built-in vocabulary's text, which names its version in reports.
    public static func builtInFingerprint() -> String {
        SHA256.hex(VocabularySource.all.flatMap { Array($0.description.utf8) })
    }
}
