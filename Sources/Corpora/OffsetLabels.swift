import CareerModel
import DocumentReading

/// Labels of postings that are kept elsewhere: the postings' ids, and where in their texts the quotes and terms stand.
///
/// A line `= ID` begins a posting; each line below it is an item: its importance (`R`, `P` or `D`), the offsets of its quote,
/// and those of its terms with `h` or `s` before them, as `R 120-168 h131-137 s150-163`. Offsets count the UTF-8 bytes of the
/// posting's text as stored.
package struct OffsetLabels: Sendable {
    private struct Item: Sendable {
        var importance: String
        var quote: Range<Int>
        var hard: [Range<Int>] = []
        var soft: [Range<Int>] = []
    }

    private var items: [String: [Item]] = [:]

    /// Reads a file of labels.
    package init(path: String, _ files: some FileSystem) throws(Failure) {
        let text = String(decoding: try files.read(path), as: UTF8.self)
        var id = ""
        for (number, line) in text.split(separator: "\n").enumerated() {
            if line.hasPrefix("= ") {
                id = String(line.dropFirst(2))
                items[id] = []
            } else if let item = Self.item(line) {
                items[id, default: []].append(item)
            } else {
                throw Failure(
                    .data, at: SourceLocation(path: path, line: number + 1), "not a line of labels",
                    hint: "write `R 120-168 h131-137 s150-163`")
            }
        }
    }

    private static func item(_ line: Substring) -> Item? {
        let parts = line.split(separator: " ")
        let importances = ["R": "required", "P": "preferred", "D": "responsibility"]
        guard parts.count > 1, let importance = importances[String(parts[0])], let quote = range(parts[1])
        else {
            return nil
        }
        var item = Item(importance: importance, quote: quote)
        for part in parts.dropFirst(2) {
            guard let range = range(part.dropFirst()) else { return nil }
            if part.first == "h" { item.hard.append(range) } else { item.soft.append(range) }
        }
        return item
    }

    private static func range(_ text: Substring) -> Range<Int>? {
        let ends = text.split(separator: "-").compactMap { Int($0) }
        return ends.count == 2 && ends[0] < ends[1] ? ends[0]..<ends[1] : nil
    }

    /// The labelled postings of a file, in its order.
    package func postings(in lines: PostingLines) throws(Failure) -> [LabelledPosting] {
        var postings: [LabelledPosting] = []
        try lines.forEach { line in
            guard let labels = items[line.id],
                let source = try? SourceText.decode(bytes: Array(line.text.utf8), path: line.id),
                let document = try? PostingReader.read(source).document
            else { return }
            let bytes = Array(line.text.utf8)
            func text(_ range: Range<Int>) -> String {
                range.upperBound > bytes.count ? "" : PlainMarkup.text(of: bytes[range])
            }
            let quoted = labels.map { item in
                LabelledPosting.Item(
                    quote: text(item.quote), importance: item.importance, hard: item.hard.map(text),
                    soft: item.soft.map(text))
            }
            postings.append(
                LabelledPosting(name: line.id, document: document, items: quoted, isSecondary: true))
        }
        return postings
    }
}
