extension Vocabulary {
    /// Whether a phrase is the very name of an entry, whatever its case, accents and hyphens.
    package func isName(_ phrase: String, of entry: Int) -> Bool {
        Self.hash(phrase) == Self.hash(entries[entry].name)
    }

    /// Whether a phrase means another entry than in the vocabulary that comes with the program, or one only here.
    package func isOwn(_ phrase: String, of entry: Int) -> Bool {
        let known = Vocabulary.builtIn.entry(named: phrase)
        return known.map { Vocabulary.builtIn.entries[$0].name } != entries[entry].name
    }

    private static func hash(_ phrase: String) -> UInt64 {
        var phrase = phrase
        return phrase.withUTF8 { Phrases.hash(of: $0, in: 0..<$0.count) }
    }
}
