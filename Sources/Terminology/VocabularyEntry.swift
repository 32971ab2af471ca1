/// One canonical term, read from its vocabulary as it is asked for.
public struct VocabularyEntry: Sendable {
    enum Source: Sendable {
        case compiled(CompiledVocabulary, number: Int)
        case read(EntryRecord)
    }

    let source: Source

    /// The spelling that a person would print in a résumé.
    public var name: String {
        switch source {
        case .compiled(let vocabulary, let number): vocabulary.name(of: number)
        case .read(let entry): entry.name
        }
    }

    /// What it is.
    public var category: Category {
        switch source {
        case .compiled(let vocabulary, let number): vocabulary.category(of: number)
        case .read(let entry): entry.category
        }
    }

    /// Entries that whoever has shown this one has shown too, by index; direct ones only.
    public var implied: [Int] {
        switch source {
        case .compiled(let vocabulary, let number): vocabulary.implied(by: number)
        case .read(let entry): entry.implied
        }
    }

    /// Entries that a reader would accept as nearby, by index; symmetric.
    public var related: [Int] {
        switch source {
        case .compiled(let vocabulary, let number): vocabulary.related(to: number)
        case .read(let entry): entry.related
        }
    }
}
