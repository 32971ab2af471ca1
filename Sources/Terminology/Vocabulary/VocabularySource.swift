/// The hand-made vocabulary as text, one member per family of terms.
///
/// A line in brackets, `[category]`, opens a section; every other line is one entry:
/// `Name = alias; alias > implied; implied ~ related; related ! flags`, where each part after the name may be
/// absent but the order is fixed. Letter case, hyphens, slashes and simple plurals are folded when the text is
/// read, so entries list only true synonyms.
///
/// - `>` names terms that whoever shows the entry has shown as well.
/// - `~` names neighbouring terms that count as partial evidence, in both directions.
/// - `!` names flags: `case` demands exactly this capitalisation, `context` demands a neighbouring term or a cue
///   such as "experience with". They bind the name and the aliases with capitals; an alias that is safe in any
///   capitalisation and anywhere is therefore written in lower case.
/// - `?` behind one alias, as in `Access?`, demands that context of it alone.
enum VocabularySource {
    /// The terms and spellings of all texts.
    static func read() -> (entries: [EntryRecord], table: PhraseTable) {
        var parser = VocabularyParser(bytes: all.reduce(0) { $0 + $1.utf8CodeUnitCount })
        for source in all { source.withUTF8Buffer { parser.read($0) } }
        let (entries, table, _) = parser.finish()
        return (entries, table)
    }

    /// The SHA-256 digest of all texts.
    static func digest() -> String {
        var digest = SHA256()
        for source in all { source.withUTF8Buffer { digest.update($0) } }
        return digest.hex()
    }
}
