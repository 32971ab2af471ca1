import CareerModel
import DocumentReading

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A posting with what a person says it asks.
package struct LabelledPosting: Sendable {
    /// A statement of the posting that asks something, its terms as written.
    package struct Item: Sendable, Decodable {
        package var quote: String
        package var importance: String
        /// Its kind; empty where no reader told it.
        package var kind = ""
        package var hard: [String]
        package var soft: [String]
        /// The years of experience it asks.
        package var years: Years?
        /// The lowest degree that is enough, by the raw value of ``DegreeLevel``.
        package var degree: String?
    }

    /// Bounds in years.
    package struct Years: Sendable, Decodable {
        package var min: Double?
        package var max: Double?
    }

    private struct Labels: Decodable {
        var items: [Item]
    }

    /// The posting's name.
    package var name: String
    /// The posting.
    package var document: PostingDocument
    /// What it asks, in order.
    package var items: [Item]
    /// Whether it was labelled by other readers than the rest, who may draw some lines otherwise.
    package var isSecondary = false

    /// The labelled postings of a folder with `text/NAME` and `labels/NAME.json`, sorted by the bytes of their names.
    package static func all(in folder: String, _ files: some FileSystem) throws(Failure) -> [LabelledPosting]
    {
        let texts = FilePath.join(folder, "text")
        let labels = FilePath.join(folder, "labels")
        var postings: [LabelledPosting] = []
        for name in try files.list(texts) {
            let path = FilePath.join(texts, name)
            let text = try SourceText.decode(bytes: try files.read(path), path: path)
            let labelPath = FilePath.join(labels, "\(name).json")
            let items = try items(in: try files.read(labelPath), path: labelPath)
            let document = try PostingReader.read(text).document
            postings.append(LabelledPosting(name: name, document: document, items: items))
        }
        return postings
    }

    private static func items(in bytes: [UInt8], path: String) throws(Failure) -> [Item] {
        do {
            return try JSONDecoder().decode(Labels.self, from: Data(bytes)).items
        } catch {
            throw Failure(
                .data, at: SourceLocation(path: path, line: 1), "not a file of labels: \(error)",
                hint: "each item needs `quote`, `importance`, `hard` and `soft`")
        }
    }
}
