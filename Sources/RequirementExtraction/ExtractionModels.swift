import Terminology

/// The fitted models that an extractor reads with.
package struct ExtractionModels: Sendable {
    let statements: StatementTagger
    let terms: TermTagger

    /// The models that the program holds.
    package static let learned = ExtractionModels(statements: .learned, terms: .learned)

    private init(statements: StatementTagger, terms: TermTagger) {
        self.statements = statements
        self.terms = terms
    }

    /// Models with the given weights.
    package init(
        statements: WeightTable, statementTransitions: [Int32], terms: WeightTable, termTransitions: [Int32]
    ) {
        self.statements = StatementTagger(weights: statements, transitions: statementTransitions)
        self.terms = TermTagger(weights: terms, transitions: termTransitions)
    }
}
