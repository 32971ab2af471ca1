#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Turns scores into probabilities.
enum SoftMaximum {
    /// Replaces each score by its probability; together they are one.
    static func normalise(_ scores: inout [Double]) {
        let highest = scores.max() ?? 0
        var sum = 0.0
        for index in scores.indices {
            scores[index] = exp(scores[index] - highest)
            sum += scores[index]
        }
        for index in scores.indices { scores[index] /= sum }
    }
}
