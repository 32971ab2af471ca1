/// Escapes what would begin a heading, list, quotation, rule, fence or table at the beginning of a line.
enum MarkdownBlockEscaper {
    static func append(_ cursor: inout EscapeCursor, _ output: inout [UInt8]) {
        let byte = cursor.byte
        switch byte {
        case UInt8(ascii: "#"):
            let run = length(of: byte, cursor)
            if run <= 6, isEndOfMarker(cursor, run) { cursor.escape(in: &output) }
        case UInt8(ascii: ">"): cursor.escape(in: &output)
        case UInt8(ascii: "~"):
            if length(of: byte, cursor) >= 3 { cursor.escape(in: &output) }
        case UInt8(ascii: "-"), UInt8(ascii: "+"):
            if isEndOfMarker(cursor, 1) || isRule(cursor) { cursor.escape(in: &output) }
        case UInt8(ascii: "*"):
            if isEndOfMarker(cursor, 1) { cursor.escape(in: &output) }
        case UInt8(ascii: "="), UInt8(ascii: "|"), UInt8(ascii: ":"):
            if isRule(cursor) { cursor.escape(in: &output) }
        case 0x30...0x39: appendNumber(&cursor, &output)
        default: break
        }
    }

    private static func appendNumber(_ cursor: inout EscapeCursor, _ output: inout [UInt8]) {
        var digits = 0
        while digits < 10, let byte = cursor.byte(ahead: digits), Byte.isDigit(byte) { digits += 1 }
        guard digits < 10, let marker = cursor.byte(ahead: digits), ".)".utf8.contains(marker),
            isEndOfMarker(cursor, digits + 1)
        else { return }
        cursor.keep(digits)
        cursor.escape(in: &output)
    }

    private static func length(of byte: UInt8, _ cursor: EscapeCursor) -> Int {
        var count = 0
        while count < 7, cursor.byte(ahead: count) == byte { count += 1 }
        return count
    }

    private static func isEndOfMarker(_ cursor: EscapeCursor, _ distance: Int) -> Bool {
        cursor.byte(ahead: distance).map(Byte.isSpace) ?? true
    }

    /// Whether the rest of the line could be a rule, the underline of a heading, or the second line of a table.
    private static func isRule(_ cursor: EscapeCursor) -> Bool {
        var distance = 0
        while let byte = cursor.byte(ahead: distance), !Byte.isLineBreak(byte) {
            guard "-=:| \t".utf8.contains(byte) else { return false }
            distance += 1
        }
        return true
    }
}
