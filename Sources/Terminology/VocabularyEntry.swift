/// One canonical term.
public struct VocabularyEntry: Hashable, Sendable {
    /// The spelling that a person would print in a résumé.
    public var name: String
    /// What it is.
    public var category: Category
    /// Entries that whoever has shown this one has shown too, by index; direct ones only.
    public var implied: [Int]
    /// Entries that a reader would accept as nearby, by index; symmetric.
    public var related: [Int]

    /// Makes an entry.
    public init(name: String, category: Category, implied: [Int] = [], related: [Int] = []) {
        self.name = name
        self.category = category
        self.implied = implied
        self.related = related
    }
}
