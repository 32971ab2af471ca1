import Terminology

/// The fitted models that an extractor reads with.
package struct ExtractionModels: Sendable {
    let breaks: BreakFinder
    let statements: StatementTagger
    let terms: TermTagger

    /// The models that the program holds.
    package static let learned = ExtractionModels(
        breaks: .learned, statements: .learned, terms: .learned)

    private init(breaks: BreakFinder, statements: StatementTagger, terms: TermTagger) {
        self.breaks = breaks
        self.statements = statements
        self.terms = terms
    }

    /// A fitted chain: the weights of its features, and its transitions in the parts of ``WeightTable/scale``.
    package struct Chain: Sendable {
        let weights: WeightTable
        let transitions: [Int32]

        /// A chain with the given weights.
        package init(weights: WeightTable, transitions: [Int32]) {
            self.weights = weights
            self.transitions = transitions
        }
    }

    /// The same models with another one that tells where statements begin.
    package func with(breaks: Chain) -> ExtractionModels {
        ExtractionModels(
            breaks: BreakFinder(weights: breaks.weights, transitions: breaks.transitions),
            statements: statements, terms: terms)
    }

    /// The same models with others that tell what statements ask, and which terms.
    package func with(statements: Chain, terms: Chain) -> ExtractionModels {
        ExtractionModels(
            breaks: breaks,
            statements: StatementTagger(weights: statements.weights, transitions: statements.transitions),
            terms: TermTagger(weights: terms.weights, transitions: terms.transitions))
    }
}
