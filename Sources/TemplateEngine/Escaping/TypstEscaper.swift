/// Escapes for Typst: with backslashes in markup, with code points where a string may be open (both read those).
enum TypstEscaper {
    static func append(_ value: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        let prefix = LinePrefix(of: output)
        let isQuoted = prefix.isQuoted
        let hasOwnLines = prefix.blanks != nil
        let beginsBlock = prefix.isBlockStart
        var isLineStart = beginsBlock
        var cursor = EscapeCursor(value)
        while !cursor.isAtEnd {
            let byte = cursor.byte
            let wasLineStart = isLineStart
            isLineStart = isLineStart && Byte.isBlank(byte)
            switch byte {
            case Byte.backslash, Byte.quote: cursor.escape(in: &output)
            case UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "*"), UInt8(ascii: "_"),
                UInt8(ascii: "`"),
                UInt8(ascii: "<"), UInt8(ascii: "@"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "~"):
                mark(&cursor, isQuoted, &output)
            case UInt8(ascii: "/") where opensComment(cursor, output) || wasLineStart:
                mark(&cursor, isQuoted, &output)
            case UInt8(ascii: "-") where wasLineStart || cursor.previous(output) == byte:
                mark(&cursor, isQuoted, &output)
            case UInt8(ascii: "="), UInt8(ascii: "+"):
                if wasLineStart { mark(&cursor, isQuoted, &output) } else { cursor.keep() }
            case UInt8(ascii: ".") where beginsBlock && isListNumber(cursor): mark(&cursor, isQuoted, &output)
            case Byte.newline, Byte.carriageReturn:
                cursor.replace(cursor.lineBreakLength, with: hasOwnLines ? "\n" : " ", in: &output)
                isLineStart = hasOwnLines
            case 0..<0x20, 0x7F, 0xC2:
                let control = cursor.controlLength
                if control > 0 { cursor.drop(control, in: &output) } else { cursor.keep() }
            default: cursor.keep()
            }
        }
        cursor.flush(to: &output)
    }

    private static func opensComment(_ cursor: EscapeCursor, _ output: [UInt8]) -> Bool {
        guard let next = cursor.byte(ahead: 1) else { return true }
        return next == UInt8(ascii: "/") || next == UInt8(ascii: "*")
            || cursor.previous(output) == UInt8(ascii: "/")
    }

    /// Whether the full stop here follows digits that begin the value or a line of it.
    private static func isListNumber(_ cursor: EscapeCursor) -> Bool {
        if let next = cursor.byte(ahead: 1), !Byte.isSpace(next) { return false }
        var index = cursor.index
        while index > 0, cursor.index - index < 20, Byte.isDigit(cursor.value[index - 1]) { index -= 1 }
        guard index < cursor.index else { return false }
        while index > 0, Byte.isBlank(cursor.value[index - 1]), cursor.index - index < 40 { index -= 1 }
        return index == 0 || Byte.isLineBreak(cursor.value[index - 1])
    }

    private static func mark(_ cursor: inout EscapeCursor, _ isQuoted: Bool, _ output: inout [UInt8]) {
        guard isQuoted else { return cursor.escape(in: &output) }
        let code = cursor.byte
        cursor.drop(1, in: &output)
        output.append(contentsOf: "\\u{\(String(code, radix: 16))}".utf8)
    }
}
