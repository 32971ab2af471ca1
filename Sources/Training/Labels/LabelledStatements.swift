import CareerModel
import Corpora
import RequirementExtraction

/// A labelled posting cut into statements, each with the label that quotes it.
struct LabelledStatements: Sendable {
    /// The posting and its labels.
    let posting: LabelledPosting
    /// The statements, in order.
    let statements: [StatementSample]
    /// For each statement the number of the item that quotes it.
    let items: [Int?]

    init(_ posting: LabelledPosting, _ extractor: RequirementExtractor) {
        self.posting = posting
        statements = extractor.samples(of: posting.document)
        items = QuoteMatching.pairs(statements.map(\.text), posting.items.map(\.quote))
    }

    /// The role that a statement plays, by its label.
    func role(_ statement: Int) -> UInt8 {
        let names = StatementSample.roleNames
        let role = items[statement].flatMap { names.firstIndex(of: posting.items[$0].importance) }
        return UInt8(role ?? names.count - 1)
    }

    /// The items that no statement was paired with.
    var unpaired: [LabelledPosting.Item] {
        let paired = Set(items.compactMap(\.self))
        return posting.items.indices.filter { !paired.contains($0) }.map { posting.items[$0] }
    }
}
