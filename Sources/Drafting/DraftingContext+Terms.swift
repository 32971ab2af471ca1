import CareerModel
import Terminology

extension DraftingContext {
    /// The vocabulary entries that a fact names in telling of work or study, each with the first such fact's path.
    var provenEntries: [Int: String] {
        var proven: [Int: String] = [:]
        for fact in profile.facts where !fact.isClaim {
            for match in finder.matches(in: fact.text) where proven[match.entry] == nil {
                proven[match.entry] = fact.path
            }
        }
        return proven
    }

    /// The terms of a requirement, in the posting's words, that a fact names itself, by this or another name.
    func named(_ requirement: Requirement, by fact: Fact) -> [String] {
        let entries = Set(finder.matches(in: fact.text).map(\.entry))
        let text = fact.text.lowercased()
        return requirement.terms.filter { term in
            if let entry = finder.vocabulary.entry(named: term.name) { return entries.contains(entry) }
            return text.contains(term.text.lowercased())
        }.map(\.text)
    }
}
