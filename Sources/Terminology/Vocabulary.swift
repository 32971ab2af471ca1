import TextAnalysis

/// The terms that the program knows, with their spellings and what they imply.
///
/// Made once from text; immutable and shared. Look a whole phrase up with ``entry(named:)``, find all terms of a text
/// with ``TermFinder``.
public struct Vocabulary: Sendable {
    /// The terms.
    ///
    /// An entry's index is its identity within this vocabulary.
    public let entries: [VocabularyEntry]
    let table: PhraseTable

    init(entries: [VocabularyEntry], table: PhraseTable) {
        self.entries = entries
        self.table = table
    }

    /// The entry that a whole phrase names, whatever its case; of several the one with the very spelling.
    public func entry(named phrase: String) -> Int? {
        var text = phrase
        let hash = text.withUTF8 { bytes in
            Phrases.withKeys(of: bytes, in: 0..<bytes.count) {
                $0.isEmpty ? nil : $0.reduce(0, Folding.combine)
            }
        }
        guard let hash else { return nil }
        guard let found = table.lookUp(hash), found.phrase >= 0 else { return nil }
        var loose: Int?
        var other: Int?
        var index = found.phrase
        while index >= 0 {
            let candidate = table.phrases[index]
            if let exact = candidate.exact {
                if phrase.utf8.elementsEqual(exact) { return Int(candidate.entry) }
                other = other ?? Int(candidate.entry)
            } else {
                loose = loose ?? Int(candidate.entry)
            }
            index = Int(candidate.next)
        }
        return loose ?? other
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
