import CareerModel
import Corpora
import DocumentReading

/// Everything that the models are fitted to.
struct TrainingSet: Sendable {
    /// Postings of all trades.
    let train: [LabelledPosting]
    /// Postings to look at.
    let dev: [LabelledPosting]
    /// Postings labelled later, their labels kept with the program.
    let secondary: [LabelledPosting]

    /// Reads the labelled postings of a folder of data: `gold/train`, `gold/dev`, and those of `data/postings` that a file of
    /// labels speaks of.
    init(_ folder: String, labels: String) throws(Failure) {
        let files = DiskFileSystem()
        train = try LabelledPosting.all(in: FilePath.join(folder, "gold/train"), files)
        dev = try LabelledPosting.all(in: FilePath.join(folder, "gold/dev"), files)
        let lines = PostingLines(FilePath.join(folder, "data/postings/postings.jsonl.gz"))
        secondary = try OffsetLabels(path: labels, files).postings(in: lines)
    }

    /// All of them.
    var all: [LabelledPosting] { train + dev + secondary }
}
