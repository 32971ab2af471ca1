#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// How probable each label and each pair of labels is in a sequence (the forward-backward algorithm).
struct ChainShares {
    typealias Lanes = ChainTrainer.Lanes

    private let labels: Int
    private let edges: [UInt8]
    /// The exponentials of the scores of one label after another.
    private let passages: [Lanes]
    /// The same with the labels before in the lanes: `[kind × labels + to]`.
    private let returns: [Lanes]
    /// The exponentials of the scores, place by place.
    private var gains: [Lanes]
    private var forward: [Lanes]
    private var backward: [Lanes]

    /// Works out the shares of a sequence of at least one place.
    init(scores: [Lanes], transitions: ChainTransitions, edges: [UInt8]) {
        let labels = transitions.labels
        self.labels = labels
        self.edges = edges
        let passages = transitions.gains
        self.passages = passages
        returns = passages.indices.map { row in
            var lanes = Lanes()
            for from in 0..<labels { lanes[from] = passages[row / labels * labels + from][row % labels] }
            return lanes
        }
        gains = scores.map { score in
            var highest = score[0]
            for label in 1..<labels { highest = max(highest, score[label]) }
            var gains = Lanes()
            for label in 0..<labels { gains[label] = expf(score[label] - highest) }
            return gains
        }
        forward = gains
        backward = gains
        goForward()
        goBackward()
    }

    private func kind(_ place: Int) -> Int { edges.isEmpty ? 0 : Int(edges[place]) * labels }

    private mutating func goForward() {
        forward[0] = Self.normalised(gains[0])
        for place in gains.indices.dropFirst() {
            let kind = kind(place)
            var sum = Lanes()
            for from in 0..<labels { sum += forward[place - 1][from] * passages[kind + from] }
            forward[place] = Self.normalised(sum * gains[place])
        }
    }

    private mutating func goBackward() {
        backward[gains.count - 1] = Lanes(repeating: 1)
        for place in gains.indices.dropLast().reversed() {
            let kind = kind(place + 1)
            let next = gains[place + 1] * backward[place + 1]
            var sum = Lanes()
            for to in 0..<labels { sum += next[to] * returns[kind + to] }
            backward[place] = Self.normalised(sum)
        }
    }

    private static func normalised(_ lanes: Lanes) -> Lanes {
        let sum = lanes.sum()
        return sum > 0 ? lanes / sum : lanes
    }

    /// The probability of each label at a place; nil when the numbers ran out.
    func labels(at place: Int) -> Lanes? {
        let shares = forward[place] * backward[place]
        let sum = shares.sum()
        return sum > 0 ? shares / sum : nil
    }

    /// The expected number of each transition, `[kind × labels + from]`.
    func transitions() -> [Lanes] {
        var expected = Array(repeating: Lanes(), count: passages.count)
        for place in gains.indices.dropFirst() {
            let kind = kind(place)
            let next = gains[place] * backward[place]
            var sum: Float = 0
            for from in 0..<labels { sum += forward[place - 1][from] * (passages[kind + from] * next).sum() }
            guard sum > 0 else { continue }
            for from in 0..<labels {
                expected[kind + from] += passages[kind + from] * next * (forward[place - 1][from] / sum)
            }
        }
        return expected
    }
}
