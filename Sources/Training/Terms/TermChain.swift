import CareerModel
import Corpora
import RequirementExtraction
import Terminology

/// Fits the chain that marks the terms of a statement.
enum TermChain {
    private static let settings = ChainTrainer.Settings(passes: 24, rate: 0.05, penalty: 1, leastCount: 2)

    /// How much more a personal quality is taken to begin than the samples say, since readers pass over many.
    private static let readiness: Float = 0.8

    /// Fits to the items of labelled postings.
    static func fit(_ postings: [LabelledStatements], _ extractor: RequirementExtractor) -> ChainModel {
        var index = FeatureIndex()
        var samples: [ChainSample] = []
        for posting in postings {
            for (statement, item) in zip(posting.statements, posting.items) {
                guard let item else { continue }
                samples.append(sample(statement, posting.posting.items[item], posting, &index))
            }
            for item in posting.unpaired {
                samples.append(sample(extractor.sample(of: item.quote), item, posting, &index))
            }
        }
        var model = ChainTrainer.fit(
            samples, index: index, labels: TermTagger.Label.allCases.count, forbidden: TermTagger.forbidden,
            settings: settings)
        model.favour(Int(TermTagger.Label.softFirst.rawValue), by: readiness)
        return model
    }

    private static func sample(
        _ statement: StatementSample, _ item: LabelledPosting.Item, _ posting: LabelledStatements,
        _ index: inout FeatureIndex
    ) -> ChainSample {
        let features = statement.termFeatures(Requirement.Importance(rawValue: item.importance))
        return ChainSample(
            features: features.map { index.add($0, isSecondary: posting.posting.isSecondary) },
            labels: TermLabels.labels(
                statement.text, statement.tokens, hard: item.hard, soft: item.soft))
    }
}
