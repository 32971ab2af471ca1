extension Vocabulary {
    /// A line of a vocabulary text that cannot be read.
    public struct LineProblem: Error, Hashable, Sendable {
        /// The line, from 1, counted through all texts.
        public var line: Int
        /// What is wrong with it.
        public var what: String
    }

    /// Reads vocabulary texts.
    ///
    /// A line `[category]` begins a section. Every other line is one term:
    /// `Name = alias; alias > implied; implied ~ related; related ! flags`, each part but the name optional, the signs
    /// with a space on both sides. Flags: `case`, the spellings with capitals count only as they are written;
    /// `context`, the name counts only beside other terms or after a cue such as "experience with". An alias with a
    /// question mark behind it (`Access?`) counts only so too.
    public init(texts: [String]) { self = Self.parse(texts).vocabulary }

    /// What is wrong with vocabulary texts: unknown categories, flags and references.
    public static func problems(in texts: [String]) -> [LineProblem] { parse(texts).problems }

    private static func parse(_ texts: [String]) -> (vocabulary: Vocabulary, problems: [LineProblem]) {
        var parser = VocabularyParser(bytes: texts.reduce(0) { $0 + $1.utf8.count })
        for var text in texts { text.withUTF8 { parser.read($0) } }
        let vocabulary = parser.finish()
        return (vocabulary, parser.problems)
    }

    /// Reads texts that are part of the program, where they lie.
    init(sources: [StaticString]) {
        var parser = VocabularyParser(bytes: sources.reduce(0) { $0 + $1.utf8CodeUnitCount })
        for source in sources { source.withUTF8Buffer { parser.read($0) } }
        self = parser.finish()
    }
}
