/// The terms of a vocabulary, each read when it is asked for.
public struct VocabularyEntries: RandomAccessCollection, Sendable {
    enum Storage: Sendable {
        case compiled(CompiledVocabulary)
        case read([EntryRecord])
    }

    let storage: Storage

    /// The first index.
    public var startIndex: Int { 0 }

    /// The number of terms.
    public var endIndex: Int {
        switch storage {
        case .compiled(let vocabulary): vocabulary.entryCount
        case .read(let entries): entries.count
        }
    }

    /// The term of an index, which is its identity within its vocabulary.
    public subscript(index: Int) -> VocabularyEntry {
        switch storage {
        case .compiled(let vocabulary):
            precondition(index >= 0 && index < vocabulary.entryCount, "no such entry")
            return VocabularyEntry(source: .compiled(vocabulary, number: index))
        case .read(let entries): return VocabularyEntry(source: .read(entries[index]))
        }
    }
}
