import Terminology
import Testing

@Suite("Margins of a chain") struct LinearChainMarginTests {
    private static let transitions: [Int32] = [2, -3, 0, 1, 1, -9, 4, 0, -2, 0, 5, 1, -1, 2, 2, 0, 0, 3]
    private static let chain = LinearChain(labels: 3, transitions: transitions)
    private static let edge: @Sendable (Int) -> Int = { $0 % 2 }

    static let tables: [[Int32]] = [
        [0, 0, 0], [5, -1, 4], [1, 2, 3, 3, 2, 1, 0, 0, 9, 4, 4, 4],
        [7, -7, 0, 0, 1, 0, -2, -2, -1, 5, 6, 7],
        [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    ]

    @Test("are what every other reading falls short", arguments: tables)
    func margins(_ scores: [Int32]) {
        let count = scores.count / 3
        let lanes = LinearChain.lanes(scores, labels: 3)
        let path = Self.chain.best(lanes, edge: Self.edge)
        let margins = Self.chain.margins(of: path, lanes, edge: Self.edge)
        #expect(margins.count == count)
        for place in 0..<count {
            let best = Self.best(scores, count) { _ in true }
            let other = Self.best(scores, count) { $0[place] != Int(path[place]) }
            #expect(margins[place].shortfall == best - other)
            #expect(margins[place].next != path[place])
        }
    }

    @Test("of nothing are none")
    func empty() { #expect(Self.chain.margins(of: [], []).isEmpty) }

    /// The best sum of all the paths that are allowed, each of them tried.
    private static func best(_ scores: [Int32], _ count: Int, _ isAllowed: ([Int]) -> Bool) -> Int32 {
        var best = Int32.min
        let number = (0..<count).reduce(1) { product, _ in product * 3 }
        for code in 0..<number {
            var rest = code
            let path = (0..<count).map { _ in
                defer { rest /= 3 }
                return rest % 3
            }
            guard isAllowed(path) else { continue }
            var sum = scores[path[0]]
            for place in 1..<max(1, count) {
                sum += transitions[edge(place) * 9 + path[place - 1] * 3 + path[place]]
                sum += scores[place * 3 + path[place]]
            }
            best = max(best, sum)
        }
        return best
    }
}
