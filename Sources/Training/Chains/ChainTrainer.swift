import Terminology

/// Fits a linear-chain conditional random field (Lafferty, McCallum, Pereira 2001).
///
/// Gradient steps over one sequence at a time, each weight with its own falling rate (AdaGrad; Duchi, Hazan, Singer 2011),
/// with a penalty on squared weights. The order is shuffled by a fixed generator, so that the same samples always give the
/// same weights, and the weights after the passes of the second half are averaged.
struct ChainTrainer {
    /// How to fit.
    struct Settings: Sendable {
        /// Passes over all samples.
        var passes = 20
        /// The first step's length.
        var rate: Float = 0.2
        /// The weight of the penalty on squared weights.
        var penalty: Float = 1
        /// Features seen less often are left out.
        var leastCount: Int32 = 1
        /// The share of the features that a step does not see.
        ///
        /// They are drawn anew for each step, so that no weight relies on another's being there (dropout; Srivastava et al., 2014).
        var dropout: Float = 0
    }

    /// A value for each label; the lanes beyond the last label stay zero.
    typealias Lanes = SIMD8<Float>

    private let labels: Int
    private let settings: Settings
    private let decays: [Float]
    private var weights: [Lanes]
    private var squares: [Lanes]
    private var transitions: ChainTransitions
    private var dropping = Xorshift()

    private init(_ index: FeatureIndex, _ transitions: ChainTransitions, _ settings: Settings) {
        labels = transitions.labels
        self.settings = settings
        self.transitions = transitions
        decays = index.counts.map { settings.penalty / Float($0) }
        weights = Array(repeating: Lanes(), count: decays.count)
        squares = Array(repeating: Lanes(repeating: 1e-6), count: decays.count)
    }

    /// Fits a chain to samples.
    static func fit(
        _ samples: [ChainSample], index: FeatureIndex, labels: Int, kinds: Int = 1,
        forbidden: Set<[Int]> = [],
        settings: Settings
    ) -> ChainModel {
        let transitions = ChainTransitions(labels: labels, kinds: kinds, forbidden: forbidden)
        var trainer = ChainTrainer(index, transitions, settings)
        trainer.run(samples.map { $0.keeping(index.counts, atLeast: settings.leastCount) })
        return ChainModel(
            labels: labels, weights: trainer.weights, transitions: trainer.transitions.scores,
            hashes: index.hashes.indices.map { index.isSecondary[$0] ? nil : index.hashes[$0] })
    }

    private mutating func run(_ samples: [ChainSample]) {
        var order = Array(samples.indices)
        var generator = Xorshift()
        let decay = 0.01 / Float(max(1, samples.count))
        var sums = Array(repeating: Lanes(), count: weights.count)
        let averagedFrom = settings.passes / 2
        for pass in 0..<settings.passes {
            for last in stride(from: order.count - 1, to: 0, by: -1) {
                order.swapAt(last, generator.next(below: last + 1))
            }
            for number in order where !samples[number].labels.isEmpty {
                step(settings.dropout > 0 ? thinned(samples[number]) : samples[number], decay)
            }
            if pass >= averagedFrom { for feature in sums.indices { sums[feature] += weights[feature] } }
        }
        weights = sums.map { $0 * (1 - settings.dropout) / Float(settings.passes - averagedFrom) }
    }

    /// The sample without the features that a step is not to see.
    private mutating func thinned(_ sample: ChainSample) -> ChainSample {
        let bound = 1 << 20
        let least = Int(settings.dropout * Float(bound))
        var sample = sample
        for place in sample.features.indices {
            sample.features[place] = sample.features[place].filter { _ in dropping.next(below: bound) >= least
            }
        }
        return sample
    }

    /// One step down the gradient of one sample's negative log likelihood.
    private mutating func step(_ sample: ChainSample, _ decay: Float) {
        let shares = ChainShares(scores: scores(sample), transitions: transitions, edges: sample.edges)
        transitions.step(sample, shares, rate: settings.rate, decay: decay)
        for (place, features) in sample.features.enumerated() {
            guard var slopes = shares.labels(at: place) else { continue }
            slopes[Int(sample.labels[place])] -= 1
            for feature in features {
                let feature = Int(feature)
                let slope = slopes + decays[feature] * weights[feature]
                squares[feature] += slope * slope
                weights[feature] -= settings.rate * slope / squares[feature].squareRoot()
            }
        }
    }

    private func scores(_ sample: ChainSample) -> [Lanes] {
        sample.features.map { features in
            var sum = Lanes()
            for feature in features { sum += weights[Int(feature)] }
            return sum
        }
    }
}
