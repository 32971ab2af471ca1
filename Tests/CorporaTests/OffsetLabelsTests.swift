import CareerModel
import Corpora
import DocumentReading
import Foundation
import Testing

@Suite("Labels kept as offsets")
struct OffsetLabelsTests {
    private static let text = "<ul><li>Knows <b>SQL</b> &amp; R&amp;D</li><li>Bakes bread</li></ul>"

    /// A folder with a file of postings and one of labels.
    private static func folder(labels: String) throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appending(path: "labels-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let line = try JSONEncoder().encode(["id": "p1", "text": text])
        try (line + Data("\nno json\n".utf8)).write(to: folder.appending(path: "postings.jsonl"))
        try Data(labels.utf8).write(to: folder.appending(path: "labels"))
        return folder
    }

    private static func range(_ words: String) throws -> String {
        let range = try #require(text.range(of: words))
        let start = text[..<range.lowerBound].utf8.count
        return "\(start)-\(start + words.utf8.count)"
    }

    @Test("give quotes and terms without markup")
    func quotes() throws {
        let labels = """
            = p1
            R \(try Self.range("Knows <b>SQL</b> &amp; R&amp;D")) h\(try Self.range("SQL")) h\(try Self.range("R&amp;D"))
            D \(try Self.range("Bakes bread")) s\(try Self.range("bread"))
            """
        let folder = try Self.folder(labels: labels)
        defer { try? FileManager.default.removeItem(at: folder) }
        let read = try OffsetLabels(path: folder.appending(path: "labels").path, DiskFileSystem())
        let postings = try read.postings(in: PostingLines(folder.appending(path: "postings.jsonl").path))
        let items = try #require(postings.first).items
        #expect(items.map(\.quote) == ["Knows SQL & R&D", "Bakes bread"])
        #expect(items.map(\.importance) == ["required", "responsibility"])
        #expect(items.map(\.hard) == [["SQL", "R&D"], []])
        #expect(items.map(\.soft) == [[], ["bread"]])
    }

    @Test("that are none are told with their line", arguments: ["= p1\nX 1-2", "R 5-2", "R 1-2 hx", "R"])
    func broken(_ labels: String) throws {
        let folder = try Self.folder(labels: labels)
        defer { try? FileManager.default.removeItem(at: folder) }
        #expect {
            try OffsetLabels(path: folder.appending(path: "labels").path, DiskFileSystem())
        } throws: { error in
            (error as? Failure)?.problems.first?.location?.line == labels.split(separator: "\n").count
        }
    }

    @Test("of the program are all understood")
    func own() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        _ = try OffsetLabels(
            path: root.appending(path: "Sources/Training/Labels/postings.labels").path, DiskFileSystem())
    }
}
