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

        /// Makes a term.
        package init(tokens: Range<Int>, isSoft: Bool) {
            self.tokens = tokens
            self.isSoft = isSoft
        }
    }

    let weights: WeightTable
    let chain: LinearChain
    private let sums: TermSums

    /// A tagger with fitted weights.
    package init(weights: WeightTable, transitions: [Int32]) {
        self.weights = weights
        sums = TermSums(weights, .learned)
        chain = LinearChain(labels: Label.allCases.count, transitions: transitions)
    }

    /// The terms among the tokens seen, in order, none overlapping.
    package func spans(_ features: TermFeatures) -> [Span] {
        let path = chain.best(scores(features))
        var spans: [Span] = []
        for (index, value) in path.enumerated() {
            switch Label(rawValue: value) ?? .outside {
            case .outside: break
            case .hardFirst, .softFirst:
                if spans.isEmpty { spans.reserveCapacity(8) }
                spans.append(
                    Span(tokens: index..<(index + 1), isSoft: value == Label.softFirst.rawValue))
            case .hardNext, .softNext:
                if let last = spans.indices.last, spans[last].tokens.upperBound == index {
                    spans[last].tokens = spans[last].tokens.lowerBound..<(index + 1)
                }
            }
        }
        return spans
    }

    /// The scores of the labels of each token.
    func scores(_ features: TermFeatures) -> [LinearChain.Lanes] {
        weights.collecting { collector in
            (0..<features.count).map { index in
                features.each(at: index, with: sums, &collector)
                return collector.takeSum()
            }
        }
    }

    /// The transitions that must not be: a term goes on only as what it began as.
    package static let forbidden: Set<[Int]> = [[0, 2], [0, 4], [1, 4], [2, 4], [3, 2], [4, 2]]
}
