import CareerModel
import Terminology
import TextAnalysis

/// A statement as the fitting of the models sees it.
package struct StatementSample: Sendable {
    private let passage: Passage
    private let matches: [TermMatch]
    private let extractor: TermExtractor
    /// What is seen of it among the statements of its posting; empty for one by itself.
    package let features: [UInt64]
    /// How it hangs together with the statement before it.
    package let edge: UInt8

    fileprivate init(
        _ passage: Passage, _ matches: [TermMatch], _ extractor: TermExtractor, features: [UInt64] = [],
        edge: Int = 0
    ) {
        self.passage = passage
        self.matches = matches
        self.extractor = extractor
        self.features = features
        self.edge = UInt8(edge)
    }

    /// Its words, as written.
    package var text: String { passage.text }
    /// The tokens of its words.
    package var tokens: [Token] { passage.tokens }

    /// What is seen at each token, given what the statement asks; nil for a statement of which that is not known.
    package func termFeatures(_ importance: Requirement.Importance?) -> [[UInt64]] {
        let features = extractor.features(of: passage, matches, importance)
        return (0..<features.count).map { index in
            var list = FeatureHashes()
            features.each(at: index, &list)
            return list.hashes
        }
    }

    /// The roles a statement can play, in the order of the labels; the last asks nothing.
    package static var roleNames: [String] { StatementTagger.Role.allCases.map { "\($0)" } }
    /// The number of kinds of edges.
    package static var edgeKinds: Int { StatementFeatures.edgeKinds }
}

/// Collects features.
private struct FeatureHashes: FeatureSink {
    private(set) var hashes: [UInt64] = []

    mutating func add(_ feature: UInt64) { hashes.append(feature) }
}

extension RequirementExtractor {
    /// The statements of a posting, in order.
    package func samples(of document: PostingDocument) -> [StatementSample] {
        let readings = readings(of: document)
        let features = StatementFeatures(readings)
        return readings.indices.map { index in
            var list = FeatureHashes()
            features.each(at: index, &list)
            return StatementSample(
                readings[index].statement.passage, readings[index].matches, terms, features: list.hashes,
                edge: features.edge(at: index))
        }
    }

    /// A statement by itself.
    package func sample(of text: String) -> StatementSample {
        let passage = Passage(text)
        return StatementSample(passage, terms.matches(in: passage), terms)
    }
}
