import CareerModel
import Terminology
import TextAnalysis

extension DraftingContext {
    /// The vocabulary entries that a fact names in telling of work or study, each with the first such fact's path.
    var provenEntries: [Int: String] {
        var proven: [Int: String] = [:]
        for fact in facts where !fact.isClaim {
            for match in finder.matches(in: fact.text) where proven[match.entry] == nil {
                proven[match.entry] = fact.path
            }
        }
        return proven
    }

    /// The terms of a requirement, in the posting's words, that a fact names itself: by this or another name, or in other
    /// forms of the same words.
    func named(_ requirement: Requirement, by fact: Fact) -> [String] {
        let entries = Set(finder.matches(in: fact.text).map(\.entry))
        let stems = Set(ContentWords.words(of: fact.text).map(\.key))
        return requirement.terms.filter { term in
            if let entry = finder.vocabulary.entry(named: term.name), entries.contains(entry) { return true }
            let words = ContentWords.words(of: term.text)
            return !words.isEmpty && words.allSatisfy { stems.contains($0.key) }
        }.map(\.text)
    }

    /// Whether a sentence, as it is printed, speaks of what a requirement asks: it names one of its skills or something that
    /// includes one, or shares two telling words with it.
    func answers(_ sentence: String, _ requirement: Requirement) -> Bool {
        let asked = Set(
            requirement.terms.filter { $0.kind == .hard }.compactMap {
                finder.vocabulary.entry(named: $0.name)
            })
        for match in finder.matches(in: sentence) {
            if asked.contains(match.entry) { return true }
            if !asked.isDisjoint(with: finder.vocabulary.entries[match.entry].implied) { return true }
        }
        let telling = Set(ContentWords.words(of: requirement.text).filter { $0.weight == 1 }.map(\.key))
        return telling.intersection(ContentWords.words(of: sentence).map(\.key)).count >= 2
    }
}
