import CareerModel
import TextAnalysis

/// How much the wording of a fact has in common with a requirement's, term or no term.
struct WordingSimilarity: Sendable {
    /// The requirement's telling words, each once, in order of appearance, so that sums are the same on every run.
    private let wanted: [ContentWords.Word]
    private let total: Double
    private let rarity: WordRarity
    private let rareTotal: Double

    /// Prepares a requirement's text.
    init(_ text: String, rarity: WordRarity) {
        var seen: Set<UInt64> = []
        wanted = ContentWords.words(of: text).filter { seen.insert($0.key).inserted }
        total = wanted.reduce(0) { $0 + $1.weight }
        self.rarity = rarity
        rareTotal = wanted.reduce(0) { $0 + $1.weight * rarity.weight(of: $1.key) }
    }

    /// The share of the requirement's telling weight that the fact has, 0 to 1, lessened for long facts that hold
    /// anything: a fact of more than 30 telling words counts by the square root of 30 over its number.
    func share(in fact: IndexedFact) -> Double {
        guard total > 0 else { return 0 }
        let common = wanted.reduce(0.0) { $0 + (fact.words[$1.key] == nil ? 0 : $1.weight) }
        let length = Double(max(30, fact.words.count))
        return common / total * (30 / length).squareRoot()
    }

    /// The same share with words that many facts of the profile have counted less: it ranks facts of one profile, and says
    /// nothing of how far they prove.
    func rareShare(in fact: IndexedFact) -> Double {
        guard rareTotal > 0 else { return 0 }
        let common = wanted.reduce(0.0) {
            $0 + (fact.words[$1.key] == nil ? 0 : $1.weight * rarity.weight(of: $1.key))
        }
        let length = Double(max(30, fact.words.count))
        return common / rareTotal * (30 / length).squareRoot()
    }

    /// How many telling words are shared, words that every posting has left out.
    func sharedWords(in fact: IndexedFact) -> Int {
        wanted.reduce(0) { $0 + ($1.weight >= 1 && fact.words[$1.key] != nil ? 1 : 0) }
    }
}
