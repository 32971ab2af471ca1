import TextAnalysis

/// How much the wording of each fact has in common with a requirement's, term or no term.
struct WordingSimilarity: Sendable {
    /// What one fact has in common with the requirement.
    struct Likeness: Sendable {
        /// The share of the requirement's telling weight that the fact has, 0 to 1, lessened for long facts that hold
        /// anything: a fact of more than 30 telling words counts by the square root of 30 over its number.
        var share = 0.0
        /// The same share with words that many facts of the profile have counted less: it ranks facts of one profile, and
        /// says nothing of how far they prove.
        var rareShare = 0.0
        /// How many telling words are shared, words that every posting has left out.
        var words = 0
        /// Which of the requirement's words the fact has: a bit for each.
        var mask: UInt64 = 0
        /// Which of them it has by a word of the same class.
        var alike: UInt64 = 0
    }

    /// What a word of the same class counts beside the very word.
    private static let alikeCredit = 0.6
    /// The requirement's telling words, each once, in order of appearance, so that sums are the same on every run.
    private let wanted: [ContentWords.Word]
    private let total: Double
    /// The likeness of each fact, by its number.
    private let likenesses: [Likeness]

    /// Compares a requirement's text with the facts of a profile; of a long text the first 64 telling words.
    init(_ text: String, index: WordIndex) {
        var seen: Set<UInt64> = []
        wanted = Array(ContentWords.words(of: text).filter { seen.insert($0.key).inserted }.prefix(64))
        total = wanted.reduce(0) { $0 + $1.weight }
        var all = [Likeness](repeating: Likeness(), count: index.count)
        var rareTotal = 0.0
        for (bit, word) in wanted.enumerated() {
            let rare = word.weight * index.rarity(of: word.key)
            rareTotal += rare
            for number in index.facts(with: word.key) {
                all[Int(number)].mask |= 1 << bit
                all[Int(number)].share += word.weight
                all[Int(number)].rareShare += rare
                if word.weight >= 1 { all[Int(number)].words += 1 }
            }
            guard let name = WordClasses.class(of: word.key) else { continue }
            for number in index.facts(inClass: name) where all[Int(number)].mask & (1 << bit) == 0 {
                all[Int(number)].alike |= 1 << bit
                all[Int(number)].share += word.weight * Self.alikeCredit
                all[Int(number)].rareShare += rare * Self.alikeCredit
            }
        }
        for number in all.indices where all[number].share > 0 {
            let factor = (30 / Double(max(30, index.lengths[number]))).squareRoot()
            all[number].share *= factor / total
            all[number].rareShare *= factor / rareTotal
        }
        likenesses = all
    }

    /// What a fact has in common with the requirement.
    func likeness(of fact: IndexedFact) -> Likeness { likenesses[fact.number] }

    /// How many telling words a fact must share to be alike: two, or one where the requirement has only three.
    var leastWords: Int { wanted.reduce(0) { $0 + ($1.weight >= 1 ? 1 : 0) } > 6 ? 2 : 1 }

    /// Whether the requirement has words at all that tell what is asked.
    var isTelling: Bool { wanted.contains { $0.weight >= 1 } }

    /// The share of the requirement's telling weight that several facts have together, 0 to 1; 0 where they share fewer
    /// than two telling words.
    func share(inAny facts: [IndexedFact]) -> Double {
        guard total > 0 else { return 0 }
        let mask = facts.reduce(0 as UInt64) { $0 | likenesses[$1.number].mask }
        let alike = facts.reduce(0 as UInt64) { $0 | likenesses[$1.number].alike } & ~mask
        var common = 0.0
        var telling = 0
        for (bit, word) in wanted.enumerated() {
            if mask & (1 << bit) != 0 {
                common += word.weight
                telling += word.weight >= 1 ? 1 : 0
            } else if alike & (1 << bit) != 0 {
                common += word.weight * Self.alikeCredit
            }
        }
        return telling < 2 ? 0 : common / total
    }
}
