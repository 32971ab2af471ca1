/// How sure the labels of a place are.
package struct LabelMargin: Sendable {
    /// The best other label.
    package var next: UInt8
    /// What the best labels with another one here fall short, in whole parts.
    package var shortfall: Int32
}

extension LinearChain {
    /// For each place, what the best labels would lose if that place had another one than `path` gives it.
    package func margins(
        of path: [UInt8], _ scores: [Lanes], edge: (Int) -> Int = { _ in 0 }
    ) -> [LabelMargin] {
        let count = path.count
        guard count > 0, scores.count == count else { return [] }
        let ahead = sums(scores, count: count, edge: edge)
        return (0..<count).map { place in
            let all = (0..<labels).map {
                ahead.before[place * labels + $0] + ahead.after[place * labels + $0]
            }
            let own = Int(path[place])
            var next = own == 0 ? 1 : 0
            for label in 0..<labels where label != own && all[label] > all[next] { next = label }
            return LabelMargin(next: UInt8(next), shortfall: Int32(clamping: all[own] - all[next]))
        }
    }

    /// The best sums up to each label of each place, that label's score included, and the best sums behind it.
    private func sums(
        _ scores: [Lanes], count: Int, edge: (Int) -> Int
    ) -> (before: [Int], after: [Int]) {
        var before = scores.flatMap { lanes in (0..<labels).map { Int(lanes[$0]) } }
        var after = [Int](repeating: 0, count: count * labels)
        for place in 1..<max(1, count) {
            let kind = edge(place)
            let last = (place - 1) * labels
            for to in 0..<labels {
                var best = Int.min
                for from in 0..<labels {
                    best = max(best, before[last + from] + Int(transition(kind, from: from, to: to)))
                }
                before[place * labels + to] += best
            }
        }
        for place in stride(from: count - 2, through: 0, by: -1) {
            let kind = edge(place + 1)
            let next = (place + 1) * labels
            for from in 0..<labels {
                var best = Int.min
                for to in 0..<labels {
                    let step = Int(transition(kind, from: from, to: to)) + Int(scores[place + 1][to])
                    best = max(best, after[next + to] + step)
                }
                after[place * labels + from] = best
            }
        }
        return (before, after)
    }
}
