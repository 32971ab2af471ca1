import TextAnalysis

/// The terms that the program knows, with their spellings and what they imply.
///
/// Compiled into the program or read from text; immutable and shared. Look a whole phrase up with ``entry(named:)``, find all terms of a text
/// with ``TermFinder``.
public struct Vocabulary: Sendable {
    /// The terms.
    ///
    /// An entry's index is its identity within this vocabulary.
    public let entries: VocabularyEntries
    let spellings: Spellings

    /// Where the spellings are.
    enum Spellings: Sendable {
        case compiled(CompiledVocabulary)
        case read(PhraseTable)
    }

    /// The word sequences that a person has banned.
    let banned: Set<UInt64>
    /// The SHA-256 digest of what it was made of, which names it in reports.
    public let fingerprint: String

    init(entries: [EntryRecord], table: PhraseTable, banned: Set<UInt64>, fingerprint: String) {
        self.entries = VocabularyEntries(storage: .read(entries))
        spellings = .read(table)
        self.banned = banned
        self.fingerprint = fingerprint
    }

    init(_ compiled: CompiledVocabulary, fingerprint: String) {
        entries = VocabularyEntries(storage: .compiled(compiled))
        spellings = .compiled(compiled)
        banned = []
        self.fingerprint = fingerprint
    }

    /// Whether a person's own words were added to those that come with the program.
    package var isExtended: Bool {
        if case .read = spellings { true } else { false }
    }

    /// Whether a person has banned anything.
    package var hasBans: Bool { !banned.isEmpty }

    /// Whether a person has banned a whole phrase, so that nothing is to be found by it, known or not.
    public func bans(_ phrase: String) -> Bool {
        if banned.isEmpty { return false }
        var text = phrase
        return text.withUTF8 { banned.contains(Phrases.hash(of: $0, in: 0..<$0.count)) }
    }

    /// The entry that a whole phrase names, whatever its case; of several the one with the very spelling.
    public func entry(named phrase: String) -> Int? {
        var text = phrase
        return text.withUTF8 { entry(named: $0) }
    }

    /// The entry that a whole phrase in UTF-8 names.
    func entry(named bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        Phrases.withKeys(of: bytes, in: 0..<bytes.count) { keys in
            if keys.isEmpty { return nil }
            let hash = keys.reduce(0, Folding.combine)
            return switch spellings {
            case .compiled(let index): index.entry(of: hash, bytes)
            case .read(let index): index.entry(of: hash, bytes)
            }
        }
    }

    /// Everything that an entry implies with the number of steps to it: itself 0, its direct implications 1, and so on.
    public func implications(of entry: Int) -> [Int: Int] {
        var steps = [entry: 0]
        var frontier = [entry]
        while !frontier.isEmpty {
            var next: [Int] = []
            for index in frontier {
                let step = (steps[index] ?? 0) + 1
                for implied in entries[index].implied where steps[implied] == nil {
                    steps[implied] = step
                    next.append(implied)
                }
            }
            frontier = next
        }
        return steps
    }
}
