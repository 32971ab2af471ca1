import Corpora
import RequirementExtraction
import Terminology

/// The chains of the extractor, fitted one after another: each sees postings as those before it read them.
struct FittedChains {
    /// Tells where statements begin.
    let breaks: ChainModel
    /// Tells what statements ask.
    let statements: ChainModel
    /// Marks the terms of statements.
    let terms: ChainModel
    /// The models as the program would read them.
    let models: ExtractionModels
    /// How much they were fitted to.
    let summary: String

    /// Fits to labelled postings.
    init(_ postings: [LabelledPosting], _ finder: TermFinder) {
        breaks = BreakChain.fit(postings)
        let cutting = ExtractionModels.learned.with(breaks: Self.chain(breaks))
        let extractor = RequirementExtractor(finder: finder, models: cutting)
        let labelled = postings.map { LabelledStatements($0, extractor) }
        summary = Self.summary(labelled)
        statements = StatementChain.fit(labelled)
        terms = TermChain.fit(labelled, extractor)
        models = cutting.with(statements: Self.chain(statements), terms: Self.chain(terms))
    }

    /// Weights below so many parts are left out of a table.
    static let leastParts = 1

    /// A chain, its table in memory of its own that is kept.
    private static func chain(_ model: ChainModel) -> ExtractionModels.Chain {
        let text = WeightTableText.text(of: model, least: leastParts)
        let kept = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: text.count)
        _ = kept.initialize(from: text)
        return ExtractionModels.Chain(
            weights: WeightTable(UnsafeBufferPointer(kept)), transitions: model.wholeTransitions)
    }

    private static func summary(_ postings: [LabelledStatements]) -> String {
        let items = postings.reduce(0) { $0 + $1.posting.items.count }
        let paired = postings.reduce(0) { $0 + $1.items.count { $0 != nil } }
        return """
            \(postings.count) postings, \(postings.reduce(0) { $0 + $1.statements.count }) statements; \
            \(paired) of \(items) labelled items are statements of their own
            """
    }
}
