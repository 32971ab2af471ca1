import CareerModel
import Corpora
import DocumentReading
import RequirementExtraction

/// Everything that the models are fitted to.
struct TrainingSet: Sendable {
    /// Postings of all trades.
    let train: [LabelledStatements]
    /// Postings to look at.
    let dev: [LabelledStatements]
    /// Postings labelled later, their labels kept with the program.
    let secondary: [LabelledStatements]

    /// Reads the labelled postings of a folder of data: `gold/train`, `gold/dev`, and those of `data/postings` that a file of
    /// labels speaks of.
    init(_ folder: String, labels: String, _ extractor: RequirementExtractor) throws(Failure) {
        let files = DiskFileSystem()
        func statements(_ postings: [LabelledPosting]) -> [LabelledStatements] {
            postings.map { LabelledStatements($0, extractor) }
        }
        train = statements(try LabelledPosting.all(in: FilePath.join(folder, "gold/train"), files))
        dev = statements(try LabelledPosting.all(in: FilePath.join(folder, "gold/dev"), files))
        let lines = PostingLines(FilePath.join(folder, "data/postings/postings.jsonl.gz"))
        secondary = statements(try OffsetLabels(path: labels, files).postings(in: lines))
    }

    /// All of them.
    var all: [LabelledStatements] { train + dev + secondary }

    /// How much there is.
    var summary: String {
        let items = all.reduce(0) { $0 + $1.posting.items.count }
        let paired = all.reduce(0) { $0 + $1.items.compactMap(\.self).count }
        return """
            \(all.count) postings, \(all.reduce(0) { $0 + $1.statements.count }) statements; \
            \(paired) of \(items) labelled items are statements of their own
            """
    }
}
