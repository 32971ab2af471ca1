#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A span that a chain deems possible.
package struct SpanCandidate: Sendable {
    /// Its tokens.
    package let tokens: Range<Int>
    /// The share of all labellings of the sentence, each by its probability, that mark just this span.
    package let share: Double
}

extension SpanCandidate {
    /// Candidates are of at most this many tokens.
    private static let longest = 20
    /// Spans less likely are no candidates.
    private static let leastShare = 0.03
    /// Beginnings less likely, by what stands before their end alone, are not followed on.
    private static let leastPrefix = 1e-4

    /// The candidates of a sentence, by their first and then their last token.
    ///
    /// `scores` holds the scores of the three labels of each token, `transitions` those of a label after another, both as
    /// natural logarithms.
    package static func all(scores: [SIMD4<Double>], transitions: [Double]) -> [SpanCandidate] {
        guard !scores.isEmpty else { return [] }
        let passages = transitions.map { exp($0) }
        let sums = sums(scores, passages)
        var found: [SpanCandidate] = []
        for first in scores.indices {
            var share = sums.before[first][1]
            for last in first..<min(scores.count, first + longest) {
                if last > first {
                    share *= passages[last == first + 1 ? 5 : 8] * sums.gains[last][2] / sums.scales[last]
                }
                guard share >= leastPrefix else { break }
                let whole = share * ending(after: last, label: last == first ? 1 : 2, sums, passages)
                if whole >= leastShare {
                    found.append(SpanCandidate(tokens: first..<last + 1, share: min(whole, 0.9999)))
                }
            }
        }
        return found
    }

    /// How probable it is that a span goes no further.
    private static func ending(after last: Int, label: Int, _ sums: Sums, _ passages: [Double]) -> Double {
        guard last + 1 < sums.gains.count else { return 1 }
        let next = sums.gains[last + 1] * sums.after[last + 1]
        return (passages[label * 3] * next[0] + passages[label * 3 + 1] * next[1]) / sums.scales[last + 1]
    }

    /// The sums over all labellings up to each token, and behind it.
    private struct Sums {
        var gains: [SIMD4<Double>]
        var before: [SIMD4<Double>]
        var after: [SIMD4<Double>]
        var scales: [Double]
    }

    private static func sums(_ scores: [SIMD4<Double>], _ passages: [Double]) -> Sums {
        let gains = scores.map { score in
            let highest = max(score[0], score[1], score[2])
            return SIMD4(exp(score[0] - highest), exp(score[1] - highest), exp(score[2] - highest), 0)
        }
        var sums = Sums(
            gains: gains, before: gains, after: Array(repeating: SIMD4(1, 1, 1, 0), count: gains.count),
            scales: gains.map { $0.sum() })
        sums.before[0] /= sums.scales[0]
        for place in gains.indices.dropFirst() {
            var sum = SIMD4<Double>()
            for from in 0..<3 {
                for to in 0..<3 { sum[to] += sums.before[place - 1][from] * passages[from * 3 + to] }
            }
            sum *= gains[place]
            sums.scales[place] = sum.sum()
            sums.before[place] = sum / sums.scales[place]
        }
        for place in gains.indices.dropLast().reversed() {
            let next = gains[place + 1] * sums.after[place + 1] / sums.scales[place + 1]
            for from in 0..<3 {
                var sum = 0.0
                for to in 0..<3 { sum += passages[from * 3 + to] * next[to] }
                sums.after[place][from] = sum
            }
        }
        return sums
    }
}

extension SpanCandidate {
    /// The candidates of a sentence of `count` tokens to mark, in order, none overlapping: those whose shares, less the least that
    /// each must have, add up to the most.
    package static func best(_ candidates: [SpanCandidate], least: Double, count: Int) -> [Range<Int>] {
        var ending: [[Int]] = Array(repeating: [], count: count + 1)
        for (number, candidate) in candidates.enumerated() {
            ending[candidate.tokens.upperBound].append(number)
        }
        var sums = Array(repeating: 0.0, count: count + 1)
        var chosen = Array(repeating: -1, count: count + 1)
        for end in 0...count where end > 0 {
            sums[end] = sums[end - 1]
            for number in ending[end] {
                let sum = sums[candidates[number].tokens.lowerBound] + candidates[number].share - least
                if sum > sums[end] { (sums[end], chosen[end]) = (sum, number) }
            }
        }
        var spans: [Range<Int>] = []
        var end = count
        while end > 0 {
            if chosen[end] < 0 {
                end -= 1
            } else {
                spans.append(candidates[chosen[end]].tokens)
                end = candidates[chosen[end]].tokens.lowerBound
            }
        }
        return spans.reversed()
    }
}
