import RequirementExtraction

/// A multinomial logistic regression from features to roles, fitted with a penalty on the squared weights.
///
/// The loss is convex, so that the fit has one answer; it starts from zero and takes a fixed number of steps over all
/// samples in order, and nothing in it is random.
struct StatementModel: Sendable {
    /// One row a feature, one weight a role.
    private(set) var weights: [[Double]]

    /// What is added to the fitted weights of a feature, role by role.
    ///
    /// Bare names of tools under a heading that asks (`Java`) are rare in the labelled postings, and common elsewhere.
    static let corrections: [String: [Double]] = ["extra.bareTerm": [1.5, 1.5, 0, 0]]

    private static let penalty = 0.7
    private static let steps = 1_000
    private static let roleCount = StatementSample.roleNames.count

    /// Fits the weights by gradient descent with moments (Adam; Kingma and Ba), its step shrinking to zero.
    static func fit(_ samples: [StatementData.Sample]) -> StatementModel {
        var weights = Array(repeating: 0.0, count: StatementSample.featureNames.count * roleCount)
        var mean = Array(repeating: 0.0, count: weights.count)
        var square = mean
        var (meanScale, squareScale) = (1.0, 1.0)
        for step in 0..<steps {
            let gradient = gradient(weights, samples)
            meanScale *= 0.9
            squareScale *= 0.999
            let rate = 0.05 * (1 - Double(step) / Double(steps))
            for index in weights.indices {
                mean[index] = 0.9 * mean[index] + 0.1 * gradient[index]
                square[index] = 0.999 * square[index] + 0.001 * gradient[index] * gradient[index]
                let slope = mean[index] / (1 - meanScale)
                weights[index] -= rate * slope / ((square[index] / (1 - squareScale)).squareRoot() + 1e-8)
            }
        }
        return StatementModel(
            weights: StatementSample.featureNames.enumerated().map { position, name in
                let start = position * roleCount
                let fitted = weights[start..<(start + roleCount)]
                return zip(fitted, corrections[name] ?? Array(repeating: 0, count: roleCount)).map(+)
            })
    }

    private static func gradient(
        _ weights: [Double], _ samples: [StatementData.Sample]
    ) -> [Double] {
        var gradient = weights.map { penalty * $0 }
        var shares = Array(repeating: 0.0, count: roleCount)
        for sample in samples {
            for role in 0..<roleCount {
                shares[role] = sample.features.reduce(0) { $0 + weights[$1 * roleCount + role] }
            }
            SoftMaximum.normalise(&shares)
            shares[sample.role] -= 1
            for feature in sample.features {
                for role in 0..<roleCount { gradient[feature * roleCount + role] += shares[role] }
            }
        }
        return gradient
    }

    /// The likeliest role of a statement; of equals the first.
    func role(of features: [Int]) -> Int {
        var best = Self.roleCount - 1
        let sums = (0..<Self.roleCount).map { role in features.reduce(0) { $0 + weights[$1][role] } }
        for role in sums.indices where sums[role] > sums[best] { best = role }
        return best
    }
}
