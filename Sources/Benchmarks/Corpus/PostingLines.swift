import CareerModel
import DocumentReading

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The postings of a file of JSON lines, each with a `text`, plain or compressed by gzip.
struct PostingLines: Sendable {
    private struct Line: Decodable {
        var text: String
    }

    let path: String

    init(_ path: String) { self.path = path }

    /// Gives the texts one by one, holding one line at a time, and the number of lines that are no such JSON.
    @discardableResult
    func forEach(_ body: (String) -> Void) throws(Failure) -> Int {
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
            body(line.text)
        }
        guard isRead else { throw Failure(.data, "cannot read \(path)") }
        return skipped
    }
}
