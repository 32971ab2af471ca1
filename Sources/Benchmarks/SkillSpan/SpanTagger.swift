import Corpora
import Terminology

/// Marks the spans of one layer of the SkillSpan corpus, by its rules of where a span begins and ends.
struct SpanTagger: Sendable {
    private let weights: WeightTable
    private let chain: LinearChain

    /// A tagger with fitted weights.
    init(weights: WeightTable, transitions: [Int32]) {
        self.weights = weights
        chain = LinearChain(labels: SpanFeatures.labelCount, transitions: transitions)
    }

    /// The tagger of a layer.
    static func learned(_ layer: SpanSentence.Layer) -> SpanTagger {
        switch layer {
        case .knowledge: .knowledge
        case .skill: .skill
        }
    }

    /// The spans of a sentence, as ranges of its tokens.
    func spans(_ sentence: SpanFeatures) -> [Range<Int>] {
        let scores = sentence.features.map { $0.withUnsafeBufferPointer(weights.sum) }
        return sentence.spans(chain.best(scores))
    }
}
