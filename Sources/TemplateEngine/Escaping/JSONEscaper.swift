/// Escapes for the inside of a JSON string.
///
/// Line and paragraph separators too, which JavaScript once took for line ends.
enum JSONEscaper {
    static func append(_ value: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        var cursor = EscapeCursor(value)
        while !cursor.isAtEnd {
            switch cursor.byte {
            case Byte.quote, Byte.backslash: cursor.escape(in: &output)
            case Byte.newline: cursor.replace(with: "\\n", in: &output)
            case Byte.carriageReturn: cursor.replace(with: "\\r", in: &output)
            case Byte.tab: cursor.replace(with: "\\t", in: &output)
            case 0..<0x20, 0x7F: appendCode(cursor.byte, &cursor, 1, &output)
            case 0xC2 where cursor.controlLength == 2:
                appendCode(cursor.byte(ahead: 1) ?? 0x80, &cursor, 2, &output)
            case 0xE2 where cursor.byte(ahead: 1) == 0x80 && cursor.byte(ahead: 2) == 0xA8:
                cursor.replace(3, with: "\\u2028", in: &output)
            case 0xE2 where cursor.byte(ahead: 1) == 0x80 && cursor.byte(ahead: 2) == 0xA9:
                cursor.replace(3, with: "\\u2029", in: &output)
            default: cursor.keep()
            }
        }
        cursor.flush(to: &output)
    }

    private static func appendCode(
        _ code: UInt8, _ cursor: inout EscapeCursor, _ length: Int, _ output: inout [UInt8]
    ) {
        cursor.drop(length, in: &output)
        output.append(contentsOf: "\\u00".utf8)
        for digit in [code >> 4, code & 15] { output.append(digit < 10 ? 0x30 + digit : 0x57 + digit) }
    }
}
