import CareerModel
import Terminology
import TextAnalysis

/// How far a fact shows a term: by its name, by what it implies, by a neighbour, or by its wording.
struct TermSupport: Sendable {
    /// The vocabulary.
    let vocabulary: Vocabulary
    /// Acts that show personal qualities and activities.
    let concepts: ConceptCues

    /// What a neighbouring term shows of a term.
    private static let neighbourDegree = 0.5

    /// The best that a fact does for an ask, or nil.
    func support(for ask: Ask, from fact: IndexedFact) -> Support? {
        var best: Support?
        for option in ask.options {
            guard let support = support(for: option, from: fact) else { continue }
            if support.degree > best?.degree ?? 0 { best = support }
        }
        return best
    }

    private func support(for option: Ask.Option, from fact: IndexedFact) -> Support? {
        var best: Support?
        func consider(_ relation: Evidence.Relation, _ degree: Double, via: String? = nil) {
            if degree > best?.degree ?? 0 {
                best = Support(relation: relation, degree: degree, name: option.name, via: via)
            }
        }
        if let entry = option.entry {
            if let words = fact.named[entry] {
                let same = Folding.fold(words.utf8) == Folding.fold(option.text.utf8)
                consider(same ? .exact : .alias, 1)
            } else if let implication = fact.shown[entry] {
                let via = vocabulary.entries[implication.from].name
                consider(.implied, implication.steps == 1 ? 0.92 : 0.84, via: via)
            } else if let neighbour = neighbour(of: entry, in: fact) {
                consider(.related, Self.neighbourDegree, via: vocabulary.entries[neighbour].name)
            }
        }
        if let cue = concepts.degree(of: option, in: fact) { consider(.related, cue) }
        let wording = wordingDegree(of: option, in: fact)
        if wording > 0 { consider(wording >= 0.9 ? .alias : .related, wording) }
        return best
    }

    /// The first entry that a reader would accept as nearby and that the fact names.
    private func neighbour(of entry: Int, in fact: IndexedFact) -> Int? {
        guard !fact.named.isEmpty else { return nil }
        return vocabulary.entries[entry].related.first { fact.named[$0] != nil }
    }

    /// How far the words of a term stand in a fact, known to the vocabulary or not.
    ///
    /// Several near each other are as good as the name; spread over the fact they are a related wording, and so are most
    /// of three. A single word must be telling, is a related wording, and for a personal quality is never enough.
    private func wordingDegree(of option: Ask.Option, in fact: IndexedFact) -> Double {
        let stems = option.stems
        guard !stems.isEmpty, !(option.isSoft && stems.count == 1) else { return 0 }
        var total = 0.0
        var common = 0.0
        for stem in stems {
            total += stem.weight
            if fact.words.contains(stem.key) { common += stem.weight }
        }
        guard total >= 1, common > 0 else { return 0 }
        if common == total {
            return stems.count > 1 && isTogether(stems.map(\.key), in: fact.sequence) ? 0.92 : 0.62
        }
        return stems.count > 2 && common / total >= 0.6 ? 0.45 : 0
    }

    private func isTogether(_ stems: [UInt64], in sequence: [UInt64]) -> Bool {
        let wanted = Set(stems)
        let width = wanted.count + 1
        return sequence.indices.contains { start in
            wanted.contains(sequence[start])
                && wanted.isSubset(of: sequence[start..<min(sequence.count, start + width)])
        }
    }
}
