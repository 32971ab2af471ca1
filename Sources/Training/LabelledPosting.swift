import CareerModel
import DocumentReading

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A posting with what a person says it asks.
struct LabelledPosting: Sendable {
    /// A statement of the posting that asks something.
    struct Item: Sendable, Decodable {
        var quote: String
        var importance: String
    }

    private struct Labels: Decodable {
        var items: [Item]
    }

    var document: PostingDocument
    var items: [Item]

    /// The labelled postings of a folder, sorted by the bytes of their names.
    static func all(in folder: String, _ files: some FileSystem) throws(Failure) -> [LabelledPosting] {
        let texts = FilePath.join(folder, "text")
        let labels = FilePath.join(folder, "labels")
        var postings: [LabelledPosting] = []
        for name in try files.list(texts) {
            let path = FilePath.join(texts, name)
            let text = try SourceText.decode(bytes: try files.read(path), path: path)
            let labelPath = FilePath.join(labels, "\(name).json")
            let items = try items(in: try files.read(labelPath), path: labelPath)
            let document = try PostingReader.read(text).document
            postings.append(LabelledPosting(document: document, items: items))
        }
        return postings
    }

    private static func items(in bytes: [UInt8], path: String) throws(Failure) -> [Item] {
        do {
            return try JSONDecoder().decode(Labels.self, from: Data(bytes)).items
        } catch {
            throw Failure(
                .data, at: SourceLocation(path: path, line: 1), "not a file of labels: \(error)",
                hint: "each item needs `quote` and `importance`")
        }
    }
}
