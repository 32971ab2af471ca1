import CareerModel
import Terminology
import TextAnalysis

/// A statement as the fitting of the models sees it.
package struct StatementSample: Sendable {
    private let passage: Passage
    private let extractor: TermExtractor
    /// What is seen of it among the statements of its posting; empty for one by itself.
    package let seen: [UInt64]
    /// How it hangs together with the statement before it.
    package let edge: UInt8

    fileprivate init(
        _ passage: Passage, _ extractor: TermExtractor, seen: [UInt64] = [],
        edge: Int = 0
    ) {
        self.passage = passage
        self.extractor = extractor
        self.seen = seen
        self.edge = UInt8(edge)
    }

    /// Its words, as written.
    package var text: String { passage.text }
    /// The tokens of its words.
    package var tokens: [Token] { passage.tokens }

    /// What is seen at each token, given what the statement asks; nil for a statement of which that is not known.
    package func termFeatures(_ importance: Requirement.Importance?) -> [[UInt64]] {
        let features = features(importance)
        return (0..<features.count).map { index in
            var list = FeatureHashes()
            features.each(at: index, &list)
            return list.hashes
        }
    }

    /// What each token is to the terms of the statement, as the raw value of ``TermTagger/Label``.
    package func termLabels(_ importance: Requirement.Importance?) -> [UInt8] {
        var labels = [UInt8](repeating: 0, count: tokens.count)
        for span in extractor.tagger.spans(features(importance)) {
            let first = span.isSoft ? TermTagger.Label.softFirst : .hardFirst
            for index in span.tokens {
                labels[index] = first.rawValue + (index == span.tokens.lowerBound ? 0 : 1)
            }
        }
        return labels
    }

    private func features(_ importance: Requirement.Importance?) -> TermFeatures {
        extractor.features(of: passage, extractor.matches(in: passage), importance)
    }

    /// The roles a statement can play, in the order of the labels; the last asks nothing.
    package static var roleNames: [String] { StatementTagger.Role.allCases.map { "\($0)" } }
    /// The number of kinds of edges.
    package static var edgeKinds: Int { StatementFeatures.edgeKinds }
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
                readings[index].statement.passage, terms, seen: list.hashes,
                edge: features.edge(at: index))
        }
    }

    /// A statement by itself.
    package func sample(of text: String) -> StatementSample {
        let passage = Passage(text)
        return StatementSample(passage, terms)
    }
}

extension RequirementExtractor {
    /// The line of each statement of a posting, with the position of its role among ``StatementSample/roleNames``.
    package func rolesByLine(of document: PostingDocument) -> [(line: Int, role: Int)] {
        let readings = readings(of: document)
        return zip(readings, statements.roles(StatementFeatures(readings))).map { reading, role in
            (reading.statement.location.line, Int(role.rawValue))
        }
    }
}
