/// A term as the parser reads it.
struct EntryRecord: Hashable, Sendable {
    /// The spelling that a person would print in a résumé.
    var name: String
    /// What it is.
    var category: Category
    /// Entries that it implies, by index.
    var implied: [Int] = []
    /// Entries near it, by index.
    var related: [Int] = []
}
