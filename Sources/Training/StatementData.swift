import RequirementExtraction
import Terminology

/// The statements of labelled postings with the roles they play.
struct StatementData: Sendable {
    /// A statement with its role.
    struct Sample: Sendable {
        /// The features present, as positions in ``StatementSample/featureNames``.
        var features: [Int]
        /// The role, as a position in ``StatementSample/roleNames``.
        var role: Int
        /// The number of its posting.
        var posting: Int
    }

    private(set) var samples: [Sample] = []
    private(set) var labelledCount = 0
    private(set) var foundCount = 0
    private let postingCount: Int

    /// Cuts the postings into statements and gives each the role of the label that quotes it.
    init(_ postings: [LabelledPosting]) {
        let extractor = RequirementExtractor(finder: TermFinder(vocabulary: .builtIn))
        let roles = StatementSample.roleNames
        postingCount = postings.count
        for (number, posting) in postings.enumerated() {
            let statements = extractor.samples(of: posting.document)
            let pairs = QuoteMatching.pairs(statements.map(\.text), posting.items.map(\.quote))
            for (statement, item) in zip(statements, pairs) {
                let role = item.flatMap { roles.firstIndex(of: posting.items[$0].importance) }
                samples.append(
                    Sample(features: statement.features, role: role ?? roles.count - 1, posting: number))
            }
            labelledCount += posting.items.count
            foundCount += pairs.reduce(0) { $0 + ($1 == nil ? 0 : 1) }
        }
    }

    /// How much there is to learn from.
    var summary: String {
        """
        \(postingCount) postings, \(samples.count) statements; \
        \(foundCount) of \(labelledCount) labelled items are statements of their own
        """
    }
}
