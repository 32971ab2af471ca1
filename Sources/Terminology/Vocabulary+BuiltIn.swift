extension Vocabulary {
    /// The vocabulary that comes with the program, read in place as it is asked.
    public static let builtIn = BuiltInVocabulary.bytes.withUTF8Buffer { bytes in
        // A literal has bytes, and is never empty here.
        bytes.baseAddress.map { Vocabulary(CompiledVocabulary(at: $0), fingerprint: builtInFingerprint) }
            ?? Vocabulary(texts: [])
    }

    /// The SHA-256 digest of the built-in vocabulary's text, which names its version in reports.
    public static let builtInFingerprint = BuiltInVocabulary.fingerprint.description
}
