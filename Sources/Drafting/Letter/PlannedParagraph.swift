import CareerModel

/// A paragraph with more sentences than it may get, each with how much it is wanted.
struct PlannedParagraph: Sendable {
    /// One sentence.
    struct Item: Sendable {
        /// The sentence.
        var sentence: LetterDraft.Sentence
        /// 0 must stand; higher ones are taken while there is room, lower numbers first.
        var priority: Int
        /// Beginnings that may stand before a sentence with `I`: `There,`, `In the same role,`.
        var leads: [String]
        /// The item of the same paragraph without which it makes no sense.
        var needs: Int?

        init(
            _ sentence: LetterDraft.Sentence, priority: Int, leads: [String] = [], needs: Int? = nil
        ) {
            self.sentence = sentence
            self.priority = priority
            self.leads = leads
            self.needs = needs
        }
    }

    /// What it is for.
    var role: LetterDraft.Role
    /// The sentences in telling order.
    var items: [Item] = []
}
