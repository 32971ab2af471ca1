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

    /// The score of one label after another, over an edge of a kind.
    func transition(_ kind: Int, from: Int, to: Int) -> Int32 {
        transitions[(kind * labels + from) * labels + to]
    }

    /// The best label of each place.
    ///
    /// `scores` holds `labels` scores a place; `edge` tells the kind of the edge that leads to a place.
    package func best(_ scores: [Int32], edge: (Int) -> Int = { _ in 0 }) -> [UInt8] {
        let count = scores.count / labels
        guard count > 0 else { return [] }
        let labels = labels
        return [UInt8](unsafeUninitializedCapacity: count) { path, filled in
            scores.withUnsafeBufferPointer { scores in
                transitions.withUnsafeBufferPointer { transitions in
                    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count * labels) { back in
                        withUnsafeTemporaryAllocation(of: Int32.self, capacity: 2 * labels) { sums in
                            Self.best(labels, scores, transitions, edge, path, back, sums)
                        }
                    }
                }
            }
            filled = count
        }
    }

    @inline(__always)
    private static func best(
        _ labels: Int, _ scores: UnsafeBufferPointer<Int32>, _ transitions: UnsafeBufferPointer<Int32>,
        _ edge: (Int) -> Int, _ path: UnsafeMutableBufferPointer<UInt8>,
        _ back: UnsafeMutableBufferPointer<UInt8>, _ sums: UnsafeMutableBufferPointer<Int32>
    ) {
        for label in 0..<labels { sums[label] = scores[label] }
        var (old, new) = (0, labels)
        for place in 1..<max(1, path.count) {
            let kind = edge(place) * labels * labels
            for to in 0..<labels {
                var (best, from) = (sums[old] &+ transitions[kind + to], 0)
                for other in 1..<labels {
                    let sum = sums[old + other] &+ transitions[kind + other * labels + to]
                    if sum > best { (best, from) = (sum, other) }
                }
                sums[new + to] = best &+ scores[place * labels + to]
                back[place * labels + to] = UInt8(truncatingIfNeeded: from)
            }
            swap(&old, &new)
        }
        var label = 0
        for other in 1..<labels where sums[old + other] > sums[old + label] { label = other }
        for place in stride(from: path.count - 1, through: 0, by: -1) {
            path[place] = UInt8(truncatingIfNeeded: label)
            label = Int(back[place * labels + label])
        }
    }
}
