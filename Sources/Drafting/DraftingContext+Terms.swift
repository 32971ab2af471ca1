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
}
