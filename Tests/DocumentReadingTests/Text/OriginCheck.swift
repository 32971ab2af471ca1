import CareerModel
import DocumentReading
import Testing

/// Comparing blocks with the source they say they came from.
enum OriginCheck {
    /// Expects that the first byte of each run of text stands in the source where its origin says, unless it is
    /// a space or was decoded from a reference.
    static func expectTrue(_ blocks: [TextBlock], in text: SourceText) {
        let lines = text.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        for block in blocks {
            let bytes = Array(block.text.utf8)
            for origin in block.origins {
                guard lines.indices.contains(origin.line - 1), bytes.indices.contains(origin.offset) else {
                    Issue.record("origin outside the text: \(text.path):\(origin.line)")
                    return
                }
                let line = lines[origin.line - 1]
                let index = line.startIndex + origin.column - 1
                let found = line.indices.contains(index) ? line[index] : 0x0A
                let isSame = found == bytes[origin.offset] || bytes[origin.offset] == 0x20 || found == 0x26
                if !isSame, bytes[origin.offset] != 0x7C {
                    Issue.record("\(text.path):\(origin.line):\(origin.column) is not \"\(block.text)\"")
                    return
                }
            }
        }
    }
}
