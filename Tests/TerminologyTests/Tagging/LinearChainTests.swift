import Terminology
import Testing

@Suite("A linear chain")
struct LinearChainTests {
    /// The best score of any sequence and one that has it, by trying all.
    private static func exhaustive(
        _ scores: [Int32], _ transitions: [Int32], labels: Int, edges: [Int]
    ) -> (score: Int32, paths: [[UInt8]]) {
        let count = scores.count / labels
        var best = Int32.min
        var paths: [[UInt8]] = []
        var total = 1
        for _ in 0..<count { total *= labels }
        for number in 0..<total {
            var rest = number
            var path: [UInt8] = []
            for _ in 0..<count {
                path.append(UInt8(rest % labels))
                rest /= labels
            }
            var sum: Int32 = 0
            for place in 0..<count {
                sum += scores[place * labels + Int(path[place])]
                if place > 0 {
                    sum +=
                        transitions[
                            edges[place] * labels * labels + Int(path[place - 1]) * labels + Int(path[place])]
                }
            }
            if sum > best { (best, paths) = (sum, []) }
            if sum == best { paths.append(path) }
        }
        return (best, paths)
    }

    @Test("finds a best sequence of labels", arguments: [(1, 2), (2, 3), (4, 3), (5, 2), (6, 4)])
    func best(_ count: Int, _ labels: Int) {
        var state: UInt32 = 7
        func next() -> Int32 {
            state = state &* 1_664_525 &+ 1_013_904_223
            return Int32(state >> 24) - 128
        }
        for _ in 0..<20 {
            let scores = (0..<count * labels).map { _ in next() }
            let transitions = (0..<2 * labels * labels).map { _ in next() }
            let edges = (0..<count).map { $0 % 2 }
            let chain = LinearChain(labels: labels, transitions: transitions)
            let found = chain.best(LinearChain.lanes(scores, labels: labels)) { edges[$0] }
            let all = Self.exhaustive(scores, transitions, labels: labels, edges: edges)
            #expect(all.paths.contains(found))
        }
    }

    @Test("of no places has no labels")
    func empty() {
        #expect(LinearChain(labels: 3, transitions: Array(repeating: 0, count: 9)).best([]).isEmpty)
    }
}

extension LinearChain {
    /// The scores of each place, given one after another.
    static func lanes(_ scores: [Int32], labels: Int) -> [Lanes] {
        (0..<scores.count / labels).map { place in
            var lanes = Lanes()
            for label in 0..<labels { lanes[label] = scores[place * labels + label] }
            return lanes
        }
    }
}
