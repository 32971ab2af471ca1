import Corpora
import Terminology

/// Marks the spans of one layer of the SkillSpan corpus, by its rules of where a span begins and ends.
///
/// It marks those spans of which most are right by the chain's own account, rather than those of the likeliest labelling: a span
/// left out costs no less than a wrong one (minimum Bayes risk; Goel, Byrne 2000).
struct SpanTagger: Sendable {
    private let weights: WeightTable
    private let transitions: [Double]

    /// The least share of all labellings that must mark a span.
    private var leastShare = 0.2

    /// A tagger with fitted weights.
    init(weights: WeightTable, transitions: [Int32]) {
        self.weights = weights
        self.transitions = transitions.map { Double($0) / Double(WeightTable.scale) }
    }

    /// The tagger of a layer.
    static func learned(_ layer: SpanSentence.Layer) -> SpanTagger {
        switch layer {
        case .knowledge: .knowledge
        case .skill: .skill.marking(from: 0.1)
        }
    }

    /// The tagger with another least share: that of skills is low, as their borders are often drawn in several ways.
    private func marking(from share: Double) -> SpanTagger {
        var tagger = self
        tagger.leastShare = share
        return tagger
    }

    /// The spans of a sentence, as ranges of its tokens.
    func spans(_ sentence: SpanFeatures) -> [Range<Int>] {
        let scores = sentence.features.map { features in
            let sum = features.withUnsafeBufferPointer(weights.sum)
            return SIMD4(Double(sum[0]), Double(sum[1]), Double(sum[2]), 0) / Double(WeightTable.scale)
        }
        let candidates = SpanCandidate.all(scores: scores, transitions: transitions)
        return sentence.spans(
            SpanCandidate.best(candidates, least: leastShare, count: sentence.count))
    }
}
