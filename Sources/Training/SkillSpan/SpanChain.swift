import Corpora
import RequirementExtraction

/// Fits the chain that marks the spans of one layer of the SkillSpan corpus.
enum SpanChain {
    /// Skills are longer and rarer, and weights for them are held back more.
    private static func settings(_ layer: SpanSentence.Layer) -> ChainTrainer.Settings {
        ChainTrainer.Settings(
            passes: 30, rate: 0.1, penalty: layer == .knowledge ? 3 : 6, leastCount: 1, dropout: 0.2)
    }

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
        return ChainTrainer.fit(
            samples, index: index, labels: SpanFeatures.labelCount, forbidden: [[0, 2]],
            settings: settings(layer))
    }
}
