import TextAnalysis

/// Pairs statements with the labels that quote them.
enum QuoteMatching {
    private struct Pair {
        var statement: Int
        var quote: Int
        var share: Double
    }

    /// For each statement the quote that shares at least half of its words, each quote once, the best pairs first.
    static func pairs(_ statements: [String], _ quotes: [String]) -> [Int?] {
        pairs(statements.map(keys), quotes.map(keys))
    }

    /// The same for texts cut into the keys of their words.
    static func pairs(_ statements: [[UInt64]], _ quotes: [[UInt64]]) -> [Int?] {
        let quoted = quotes.map(Set.init)
        var candidates: [Pair] = []
        for (number, statement) in statements.enumerated() {
            let words = Set(statement)
            for (quote, other) in quoted.enumerated() {
                let share = share(words, other)
                if share >= 0.5 {
                    candidates.append(Pair(statement: number, quote: quote, share: share))
                }
            }
        }
        candidates.sort { ($1.share, $0.statement, $0.quote) < ($0.share, $1.statement, $1.quote) }
        var found = [Int?](repeating: nil, count: statements.count)
        var taken = Array(repeating: false, count: quotes.count)
        for pair in candidates where found[pair.statement] == nil && !taken[pair.quote] {
            found[pair.statement] = pair.quote
            taken[pair.quote] = true
        }
        return found
    }

    private static func keys(_ text: String) -> [UInt64] {
        Tokenizer.tokens(of: text).filter { $0.kind != .mark }.map(\.key)
    }

    /// The share of two texts' words that both hold (Jaccard index), 0 to 1.
    private static func share(_ left: Set<UInt64>, _ right: Set<UInt64>) -> Double {
        let both = left.intersection(right).count
        let all = left.count + right.count - both
        return all == 0 ? 0 : Double(both) / Double(all)
    }
}
