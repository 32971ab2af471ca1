import Corpora
import RequirementExtraction

/// Fits the chain that tells where statements begin inside blocks.
enum BreakChain {
    private static let settings = ChainTrainer.Settings(passes: 16, rate: 0.02, penalty: 1, leastCount: 2)

    /// How much more a place is taken for a break than the samples say, since two statements in one lose both.
    private static let readiness: Float = 0.15

    /// Fits to labelled postings: to the places in and beside what labels quote, for of the others they tell nothing.
    static func fit(_ postings: [LabelledPosting]) -> ChainModel {
        var index = FeatureIndex()
        let samples = postings.flatMap { posting in
            let labels = BreakLabels(posting)
            return posting.document.blocks.enumerated().map { number, block in
                sample(BreakSample.all(of: block), posting, &index) { labels.isBreak($0, block: number) }
            }
        }
        var model = ChainTrainer.fit(
            samples, index: index, labels: 2, kinds: BreakSample.edgeKinds, settings: settings)
        model.favour(1, by: readiness)
        return model
    }

    private static func sample(
        _ places: [BreakSample], _ posting: LabelledPosting, _ index: inout FeatureIndex,
        isBreak: (BreakSample) -> Bool?
    ) -> ChainSample {
        var sample = ChainSample(features: [], labels: [])
        for place in places {
            guard let label = isBreak(place) else { continue }
            sample.features.append(index.add(place.features, isSecondary: posting.isSecondary))
            sample.labels.append(label ? 1 : 0)
            sample.edges.append(place.edge)
        }
        return sample
    }
}
