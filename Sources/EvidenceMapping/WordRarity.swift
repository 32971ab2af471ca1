/// How rare each word is among the facts of one profile.
struct WordRarity: Sendable {
    private var counts: [UInt64: Int] = [:]

    /// Counts the facts that have each stem.
    init(_ facts: [IndexedFact]) {
        for fact in facts {
            for key in fact.words.keys { counts[key, default: 0] += 1 }
        }
    }

    /// 1 for a word of a single fact, falling with every doubling of the facts that have it, at least 0.15.
    func weight(of key: UInt64) -> Double {
        var doublings = 0.0
        var count = counts[key] ?? 1
        while count > 1 {
            doublings += 1
            count /= 2
        }
        return max(0.15, 1 - doublings * 0.17)
    }
}
