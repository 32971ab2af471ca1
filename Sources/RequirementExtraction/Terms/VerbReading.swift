import TextAnalysis

/// Tells a verb that opens a statement from the product of its name: `Excel at explaining`, `React to change`.
enum VerbReading {
    /// Whether a single word that opens a statement is a verb, by the word behind it.
    static func isVerb(_ words: Range<Int>, _ passage: Passage) -> Bool {
        guard words.lowerBound == 0, words.count == 1, passage.tokens.count > 2,
            passage.tokens[0].shape == .capitalized, verbs.contains(passage.tokens[0]),
            let match = openings.longest(at: 0, in: passage)
        else { return false }
        let rest = passage.tokens[match.tokens.upperBound...].prefix(4)
        return !rest.contains(where: levels.contains)
    }

    private static let verbs = WordSet("excel react spring express go slack")
    /// Verbs with the words that no name of a product has behind it.
    private static let openings = CueTable<Bool>([
        (
            true,
            """
            excel at; excel in; excel under; excel as; excel when; react to; react quickly; react calmly;
            react well; spring into; spring to; express yourself; express ideas; express complex; go above;
            go beyond; go to; go the; go through; go out; slack off
            """
        )
    ])
    /// Words of knowing a product: `Excel at an advanced level`, `Excel in Office 365`.
    private static let levels = WordSet("level advanced intermediate expert basic office microsoft")
}
