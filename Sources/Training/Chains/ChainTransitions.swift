import Terminology

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The scores of one label after another, as they are fitted.
struct ChainTransitions {
    typealias Lanes = ChainTrainer.Lanes

    /// The number of labels.
    let labels: Int
    private let allowed: [Bool]
    /// The scores of the labels that follow, `[kind × labels + from]`.
    private var values: [Lanes]
    private var squares: [Lanes]

    init(labels: Int, kinds: Int, forbidden: Set<[Int]>) {
        self.labels = labels
        allowed = (0..<labels * labels).map { !forbidden.contains([$0 / labels, $0 % labels]) }
        values = Array(repeating: Lanes(), count: kinds * labels)
        squares = Array(repeating: Lanes(repeating: 1e-6), count: values.count)
    }

    /// The scores, `[kind][from][to]`, flat; nil where one label must not follow another.
    var scores: [Float?] {
        values.indices.flatMap { row in
            (0..<labels).map { to in
                allowed[row % labels * labels + to] ? values[row][to] : nil
            }
        }
    }

    /// The exponentials of the scores, zero for what must not be.
    var gains: [Lanes] {
        values.indices.map { row in
            var gains = Lanes()
            for to in 0..<labels where allowed[row % labels * labels + to] {
                gains[to] = expf(values[row][to])
            }
            return gains
        }
    }

    /// One step down the gradient.
    mutating func step(_ sample: ChainSample, _ shares: ChainShares, rate: Float, decay: Float) {
        var slopes = shares.transitions()
        for place in sample.labels.indices.dropFirst() {
            let kind = sample.edges.isEmpty ? 0 : Int(sample.edges[place])
            slopes[kind * labels + Int(sample.labels[place - 1])][Int(sample.labels[place])] -= 1
        }
        for row in slopes.indices {
            let slope = slopes[row] + decay * values[row]
            squares[row] += slope * slope
            values[row] -= rate * slope / squares[row].squareRoot()
        }
    }
}
