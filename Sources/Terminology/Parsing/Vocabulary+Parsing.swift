extension Vocabulary {
    /// Something wrong with a line of a vocabulary text.
    public struct LineProblem: Error, Hashable, Sendable {
        /// The line, from 1, counted through all texts.
        public var line: Int
        /// The column in UTF-8 bytes, from 1.
        public var column: Int
        /// What is wrong with it.
        public var what: String
        /// How to mend it, when something can be said.
        public var hint: String?
    }

    /// Everything that is wrong with a vocabulary text, in its order.
    public struct ParsingFailure: Error, Hashable, Sendable {
        /// The problems, at least one.
        public var problems: [LineProblem]
    }

    /// Reads vocabulary texts.
    ///
    /// A line `[category]` begins a section, a line that begins with `#` is a comment, a line `- name; name` bans what
    /// it names. Every other line is one term: `Name = alias; alias > implied; implied ~ related; related ! flags`,
    /// each part but the name optional, the signs with a space on both sides. Flags: `case`, the spellings with
    /// capitals count only as they are written; `context`, the name counts only beside other terms or after a cue such
    /// as "experience with". An alias with a question mark behind it (`Access?`) counts only so too.
    public init(texts: [String]) { self = Self.parse(texts).vocabulary }

    /// What is wrong with vocabulary texts: unknown categories, flags and references.
    public static func problems(in texts: [String]) -> [LineProblem] { parse(texts).problems }

    /// This vocabulary with a person's own text, of the form that ``init(texts:)`` tells.
    ///
    /// A line whose name is known adds to its term, which keeps its name and category; any other makes a term. A
    /// spelling that the text gives to a term is taken from the term that had it. A banned spelling is never found, and
    /// with the banned name of a term none of its spellings is. Indices of entries stay what they are.
    ///
    /// - Throws: ``ParsingFailure`` with all that is wrong with the text.
    public func extended(by text: String) throws(ParsingFailure) -> Vocabulary {
        var parser = VocabularyParser(extending: self)
        var text = text
        text.withUTF8 { parser.read($0) }
        let (entries, table, banned) = parser.finish()
        guard parser.problems.isEmpty else { throw ParsingFailure(problems: parser.problems) }
        return Vocabulary(
            entries: entries, table: table, banned: self.banned.union(banned),
            fingerprint: Self.digest(of: [fingerprint, text]))
    }

    private static func parse(_ texts: [String]) -> (vocabulary: Vocabulary, problems: [LineProblem]) {
        var parser = VocabularyParser(bytes: texts.reduce(0) { $0 + $1.utf8.count })
        for var text in texts { text.withUTF8 { parser.read($0) } }
        let (entries, table, banned) = parser.finish()
        let vocabulary = Vocabulary(
            entries: entries, table: table, banned: banned, fingerprint: digest(of: texts))
        return (vocabulary, parser.problems)
    }

    private static func digest(of texts: [String]) -> String {
        var digest = SHA256()
        for var text in texts { text.withUTF8 { digest.update($0) } }
        return digest.hex()
    }
}
