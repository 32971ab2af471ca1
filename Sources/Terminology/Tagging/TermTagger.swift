import TextAnalysis

/// Finds the terms of a statement, those of the vocabulary and others, as a reader would mark them.
///
/// A linear chain over the tokens, fitted to labelled postings: the vocabulary's terms are one thing that it looks at, the words
/// around are another, so that a known word that is no skill here is left out and a tool that no list holds is found.
package struct TermTagger: Sendable {
    /// What a token is to the terms of its text.
    package enum Label: UInt8, Sendable, CaseIterable {
        case outside, hardFirst, hardNext, softFirst, softNext
    }

    /// A term found.
    package struct Span: Sendable {
        /// Its tokens.
        package var tokens: Range<Int>
        /// Whether it is a personal quality.
        package var isSoft: Bool
        /// How sure the model is: the sum of weights by which its first token is this rather than no term.
        package var margin: Float
    }

    private let weights: WeightTable
    private let chain: LinearChain

    /// A tagger with fitted weights.
    package init(weights: WeightTable, transitions: [Int32]) {
        self.weights = weights
        chain = LinearChain(labels: Label.allCases.count, transitions: transitions)
    }

    /// The terms among the tokens seen, in order, none overlapping.
    package func spans(_ features: TermFeatures) -> [Span] {
        let labels = Label.allCases.count
        var scores = [Int32](repeating: 0, count: features.count * labels)
        for index in 0..<features.count {
            var sum = WeightSum(weights)
            features.each(at: index, &sum)
            for label in 0..<labels { scores[index * labels + label] = sum[label] }
        }
        let path = chain.best(scores)
        var spans: [Span] = []
        for (index, value) in path.enumerated() {
            switch Label(rawValue: value) ?? .outside {
            case .outside: break
            case .hardFirst, .softFirst:
                let margin = Float(scores[index * labels + Int(value)] - scores[index * labels])
                spans.append(
                    Span(
                        tokens: index..<(index + 1), isSoft: value == Label.softFirst.rawValue,
                        margin: margin / WeightTable.scale))
            case .hardNext, .softNext:
                if let last = spans.indices.last, spans[last].tokens.upperBound == index {
                    spans[last].tokens = spans[last].tokens.lowerBound..<(index + 1)
                }
            }
        }
        return spans
    }

    /// The transitions that must not be: a term goes on only as what it began as.
    package static let forbidden: Set<[Int]> = [[0, 2], [0, 4], [1, 4], [2, 4], [3, 2], [4, 2]]
}
