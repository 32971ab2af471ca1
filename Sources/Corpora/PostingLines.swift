import CareerModel
import DocumentReading

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The postings of a file of JSON lines, each with an `id` and a `text`, plain or compressed by gzip.
package struct PostingLines: Sendable {
    /// One posting as the file holds it.
    package struct Line: Sendable, Decodable {
        package var id: String
        package var text: String
    }

    /// The file.
    package let path: String

    package init(_ path: String) { self.path = path }

    /// Gives the postings one by one, holding one line at a time, and the number of lines that are no such JSON.
    @discardableResult
    package func forEach(_ body: (Line) -> Void) throws(Failure) -> Int {
        let kind = DiskFileSystem().kind(of: path)
        guard kind == .file || kind == .stream else {
            throw Failure(.missing, "no such file: \(path)")
        }
        let decoder = JSONDecoder()
        var skipped = 0
        let isRead = FileLines.forEach(in: path) { bytes in
            if bytes.isEmpty { return }
            guard let base = bytes.baseAddress,
                let line = try? decoder.decode(Line.self, from: Data(bytes: base, count: bytes.count))
            else {
                skipped += 1
                return
            }
            body(line)
        }
        guard isRead else { throw Failure(.data, "cannot read \(path)") }
        return skipped
    }
}
