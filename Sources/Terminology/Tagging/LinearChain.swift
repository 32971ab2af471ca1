/// The best labels of a sequence, given the scores of each label at each place and of each label after another.
///
/// Viterbi's algorithm in whole numbers, so that every machine finds the same labels.
package struct LinearChain: Sendable {
    /// The number of labels, eight at most.
    package let labels: Int
    /// The scores of one label after another, by kind of edge: `[kind][from][to]`, flat.
    private let transitions: [Int32]
    /// The same by `[kind][to][from]`, each ready to be compared: see ``ranked(_:from:)``.
    private let ranked: [Int]

    /// A number for each label; the lanes beyond the last label do not count.
    package typealias Lanes = SIMD8<Int32>

    /// A chain with the given transitions, `kinds × labels × labels` of them: `[kind][from][to]`, flat.
    package init(labels: Int, transitions: [Int32]) {
        precondition(labels <= Lanes.scalarCount, "too many labels")
        self.labels = labels
        self.transitions = transitions
        ranked = transitions.indices.map { place in
            let (kind, to, from) = (
                place / (labels * labels), place / labels % labels, place % labels
            )
            return Self.ranked(transitions[(kind * labels + from) * labels + to], from: from)
        }
    }

    /// The score of one label after another, over an edge of a kind.
    func transition(_ kind: Int, from: Int, to: Int) -> Int32 {
        transitions[(kind * labels + from) * labels + to]
    }

    /// The best label of each place.
    ///
    /// `scores` holds the scores of each place; `edge` tells the kind of the edge that leads to a place.
    package func best(_ scores: [Lanes], edge: (Int) -> Int = { _ in 0 }) -> [UInt8] {
        let count = scores.count
        guard count > 0 else { return [] }
        return [UInt8](unsafeUninitializedCapacity: count) { path, filled in
            scores.withUnsafeBufferPointer { scores in
                ranked.withUnsafeBufferPointer { ranked in
                    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: count) { back in
                        guard let path = path.baseAddress else { return }
                        // With a number that is known the loops over the labels are unrolled.
                        switch labels {
                        case 2: Self.best(2, scores, ranked, edge, path, back)
                        case 4: Self.best(4, scores, ranked, edge, path, back)
                        case 5: Self.best(5, scores, ranked, edge, path, back)
                        default: Self.best(labels, scores, ranked, edge, path, back)
                        }
                    }
                }
            }
            filled = count
        }
    }

    /// A score from which the label before can be told: the higher is the better, of equal ones the first label's.
    private static func ranked(_ score: Int32, from label: Int) -> Int { Int(score) * 8 + 7 - label }

    /// Fills in the best labels; `back` takes for each label of a place the best one before it, eight bits each.
    @inline(__always)
    private static func best(
        _ labels: Int, _ scores: UnsafeBufferPointer<Lanes>, _ ranked: UnsafeBufferPointer<Int>,
        _ edge: (Int) -> Int, _ path: UnsafeMutablePointer<UInt8>,
        _ back: UnsafeMutableBufferPointer<UInt64>
    ) {
        var sums = SIMD8<Int>(truncatingIfNeeded: scores[0]) &<< 3
        for place in 1..<max(1, back.count) {
            let kind = edge(place) &* labels &* labels
            let own = scores[place]
            var next = SIMD8<Int>()
            var origins: UInt64 = 0
            for to in 0..<labels {
                let row = kind &+ to &* labels
                var best = sums[0] &+ ranked[row]
                for other in 1..<labels { best = max(best, sums[other] &+ ranked[row &+ other]) }
                next[to] = (best & ~7) &+ Int(own[to]) &* 8
                origins |= UInt64(truncatingIfNeeded: 7 &- (best & 7)) &<< UInt64(truncatingIfNeeded: to &* 8)
            }
            sums = next
            back[place] = origins
        }
        var label = 0
        for other in 1..<labels where sums[other] > sums[label] { label = other }
        for place in stride(from: back.count - 1, through: 0, by: -1) {
            path[place] = UInt8(truncatingIfNeeded: label)
            if place > 0 { label = Int(back[place] &>> UInt64(label * 8) & 0xFF) }
        }
    }
}
