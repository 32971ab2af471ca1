import CareerModel

/// What a letter has said so far, so that nothing is said twice.
struct LetterUse: Sendable {
    /// Rows of the mapping that a sentence has named.
    var rows: Set<Int> = []
    /// Paths of facts that a sentence has told.
    var facts: Set<String> = []
    /// The facts told, with those of the same story.
    var told: [Fact] = []
}
