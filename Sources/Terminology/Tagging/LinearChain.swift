/// The best labels of a sequence, given the scores of each label at each place and of each label after another.
///
/// Viterbi's algorithm in whole numbers, so that every machine finds the same labels.
package struct LinearChain: Sendable {
    /// The number of labels.
    package let labels: Int
    /// The scores of one label after another, by kind of edge: `[kind][from][to]`, flat.
    private let transitions: [Int32]

    /// A chain with the given transitions, `kinds × labels × labels` of them.
    package init(labels: Int, transitions: [Int32]) {
        self.labels = labels
        self.transitions = transitions
    }

    /// The best label of each place.
    ///
    /// `scores` holds `labels` scores a place; `edge` tells the kind of the edge that leads to a place.
    package func best(_ scores: [Int32], edge: (Int) -> Int = { _ in 0 }) -> [UInt8] {
        let count = scores.count / labels
        guard count > 0 else { return [] }
        var path = [UInt8](repeating: 0, count: count)
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count * labels) { back in
            withUnsafeTemporaryAllocation(of: Int32.self, capacity: 2 * labels) { sums in
                for label in 0..<labels { sums[label] = scores[label] }
                var (old, new) = (0, labels)
                for place in 1..<max(1, count) {
                    let kind = edge(place) * labels * labels
                    for to in 0..<labels {
                        var (best, from) = (sums[old] + transitions[kind + to], 0)
                        for other in 1..<labels {
                            let sum = sums[old + other] + transitions[kind + other * labels + to]
                            if sum > best { (best, from) = (sum, other) }
                        }
                        sums[new + to] = best + scores[place * labels + to]
                        back[place * labels + to] = UInt8(from)
                    }
                    swap(&old, &new)
                }
                var label = 0
                for other in 1..<labels where sums[old + other] > sums[old + label] { label = other }
                for place in stride(from: count - 1, through: 0, by: -1) {
                    path[place] = UInt8(label)
                    label = Int(back[place * labels + label])
                }
            }
        }
        return path
    }
}
