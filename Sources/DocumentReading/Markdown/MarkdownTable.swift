/// Tables of pipes and dashes.
enum MarkdownTable {
    /// The end of the table that begins at `start`, or nil when there is none.
    static func end(_ bytes: [UInt8], _ rows: [DocumentLine], from start: Int) -> Int? {
        guard isRow(bytes, rows[start].range) else { return nil }
        let hasDelimiter = start + 1 < rows.count && isDelimiter(bytes, rows[start + 1].range)
        guard hasDelimiter || isFramed(bytes, rows[start].range) else { return nil }
        var end = start
        while end < rows.count, isRow(bytes, rows[end].range) { end += 1 }
        return hasDelimiter || end > start + 1 ? end : nil
    }

    /// Whether the line has cells: it begins with a pipe or has one within.
    static func isRow(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard !range.isEmpty else { return false }
        return isFramed(bytes, range) || isDelimiter(bytes, range)
            || zip(range, range.dropFirst()).contains { bytes[$0] == .space && bytes[$1] == .pipe }
    }

    private static func isFramed(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        range.count > 2 && bytes[range.lowerBound] == .pipe && bytes[range.upperBound - 1] == .pipe
    }

    /// Whether the line is the one of dashes below a table's head.
    static func isDelimiter(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        var dashes = 0
        var pipes = 0
        for byte in bytes[range] {
            switch byte {
            case .hyphen: dashes += 1
            case .pipe: pipes += 1
            case .colon, .space, .tab: break
            default: return false
            }
        }
        return pipes > 0 && dashes > 0
    }

    /// The cells of a row with ` | ` between them; empty cells are left out.
    static func cells(_ bytes: [UInt8], _ range: Range<Int>) -> TracedText {
        var result = TracedText()
        var cell = TracedText()
        func close() {
            let trimmed = cell.trimmed
            if !trimmed.isEmpty {
                if !result.isEmpty {
                    for sign in [UInt8.space, .pipe, .space] { result.append(sign, at: trimmed.offsets[0]) }
                }
                result.append(trimmed)
            }
            cell.removeAll()
        }
        var index = range.lowerBound
        while index < range.upperBound {
            if bytes[index] == .pipe {
                close()
            } else {
                if bytes[index] == .backslash, index + 1 < range.upperBound, bytes[index + 1] == .pipe {
                    index += 1
                }
                cell.append(bytes, index..<index + 1)
            }
            index += 1
        }
        close()
        return result
    }

    /// An item's text without the box of a check list before it.
    static func withoutCheckbox(_ text: TracedText) -> TracedText {
        guard text.count > 4, text.bytes[0] == UInt8(ascii: "["), text.bytes[2] == UInt8(ascii: "]") else {
            return text
        }
        let isBox = text.bytes[1] == .space || text.bytes[1].lowercased == UInt8(ascii: "x")
        return isBox && text.bytes[3] == .space ? text[4..<text.count] : text
    }
}
