extension Vocabulary {
    /// The vocabulary that comes with the program, read once, when it is first asked for.
    public static let builtIn = Vocabulary(sources: VocabularySource.all)

    /// The SHA-256 digest of the built-in vocabulary's text, which names its version in reports.
    public static let builtInFingerprint = {
        var digest = SHA256()
        for source in VocabularySource.all { source.withUTF8Buffer { digest.update($0) } }
        return digest.hex()
    }()
}
