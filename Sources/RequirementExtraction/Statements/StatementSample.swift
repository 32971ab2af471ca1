import CareerModel

/// A statement as the fitting of ``StatementWeights`` sees it.
package struct StatementSample: Sendable {
    /// Its words, as written.
    package var text: String
    /// The features present, as positions in ``featureNames``, ascending.
    package var features: [Int]

    /// Every feature's name, in the order of the positions.
    package static var featureNames: [String] { LineFeatures.names }
    /// The roles a statement can play, in the order of the weights; the last asks nothing and has no weights.
    package static var roleNames: [String] { StatementScorer.Role.allCases.map { "\($0)" } }
}

extension RequirementExtractor {
    /// The statements of a posting, in order, with what can be seen of each.
    package func samples(of document: PostingDocument) -> [StatementSample] {
        let readings = readings(of: document)
        return zip(readings, features(of: readings)).map { reading, features in
            StatementSample(text: reading.statement.passage.text, features: features.present)
        }
    }
}
