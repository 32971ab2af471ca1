import RequirementExtraction
import Terminology

/// Fits both chains of the extractor.
enum ModelFitting {
    /// Weights below so many parts are left out of a table.
    static let leastParts = 1

    /// Models fitted to labelled postings, as the program would read them.
    static func models(
        _ postings: [LabelledStatements], _ extractor: RequirementExtractor
    ) -> ExtractionModels {
        let statements = StatementChain.fit(postings)
        let terms = TermChain.fit(postings, extractor)
        return ExtractionModels(
            statements: table(statements), statementTransitions: statements.wholeTransitions,
            terms: table(terms), termTransitions: terms.wholeTransitions)
    }

    /// The table of a model, in memory of its own that is kept.
    private static func table(_ model: ChainModel) -> WeightTable {
        let text = WeightTableText.text(of: model, least: leastParts)
        let kept = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: text.count)
        _ = kept.initialize(from: text)
        return WeightTable(UnsafeBufferPointer(kept))
    }
}
