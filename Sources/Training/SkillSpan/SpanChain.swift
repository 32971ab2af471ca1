import Corpora
import RequirementExtraction

/// Fits the chain that marks the spans of one layer of the SkillSpan corpus.
enum SpanChain {
    private static let settings = ChainTrainer.Settings(passes: 30, rate: 0.1, penalty: 6, leastCount: 1)

    /// How much more a span is begun than the samples say: crossed out or left out, a span counts alike.
    private static let readiness: Float = 0.8

    /// Fits to the sentences of postings.
    static func fit(
        _ postings: [[SpanSentence]], _ layer: SpanSentence.Layer, _ extractor: RequirementExtractor
    ) -> ChainModel {
        var index = FeatureIndex()
        let samples = postings.flatMap { posting in
            zip(posting, SpanFeatures.all(of: posting, extractor)).map { sentence, seen in
                ChainSample(
                    features: seen.features.map { index.add($0, isSecondary: false) },
                    labels: seen.labels(sentence.spans(layer)))
            }
        }
        var model = ChainTrainer.fit(
            samples, index: index, labels: SpanFeatures.labelCount, forbidden: [[0, 2]], settings: settings)
        for index in model.transitions.indices where index % model.labels == 1 {
            model.transitions[index] = model.transitions[index].map { $0 + readiness }
        }
        return model
    }
}
