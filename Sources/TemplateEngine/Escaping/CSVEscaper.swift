/// Escapes for a CSV field: quotes it where needed, and keeps spreadsheets from taking it for a formula.
enum CSVEscaper {
    private static let comma = UInt8(ascii: ",")
    private static let semicolon = UInt8(ascii: ";")

    static func append(_ value: UnsafeBufferPointer<UInt8>, to output: inout [UInt8], isQuoted: Bool) {
        let last = output.last ?? Byte.newline
        let beginsField: Bool
        if isQuoted {
            beginsField = last == Byte.quote
        } else {
            beginsField = isSeparator(last) || last == Byte.newline
        }
        let quotesItself = beginsField && !isQuoted && needsQuotes(value)
        if quotesItself { output.append(Byte.quote) }
        if beginsField, isFormula(value) { output.append(UInt8(ascii: "'")) }

        let isBare = !isQuoted && !quotesItself
        var cursor = EscapeCursor(value)
        while !cursor.isAtEnd {
            let byte = cursor.byte
            let control = cursor.controlLength
            if control > 0 {
                cursor.drop(control, in: &output)
            } else if isBare, isSeparator(byte) || Byte.isLineBreak(byte) || byte == Byte.quote {
                cursor.replace(with: " ", in: &output)
            } else if byte == Byte.quote {
                cursor.escape(with: Byte.quote, in: &output)
            } else {
                cursor.keep()
            }
        }
        cursor.flush(to: &output)
        if quotesItself { output.append(Byte.quote) }
    }

    private static func isSeparator(_ byte: UInt8) -> Bool {
        byte == comma || byte == semicolon || byte == Byte.tab
    }

    private static func needsQuotes(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = value.first, let last = value.last else { return false }
        return Byte.isBlank(first) || Byte.isBlank(last)
            || value.contains { isSeparator($0) || Byte.isLineBreak($0) || $0 == Byte.quote }
    }

    /// Spreadsheets skip blanks and control characters before the sign of a formula.
    private static func isFormula(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = value.first else { return false }
        if first == Byte.tab || Byte.isLineBreak(first) { return true }
        guard let sign = value.first(where: { $0 > Byte.space && $0 != 0x7F }) else { return false }
        return "=+-@".utf8.contains(sign)
    }
}
