/// Escapes for Markdown: only what Markdown would take for markup, so that prose stays readable in the source.
///
/// A value that begins a line may have lines of its own, each as safe as the first and indented like it; elsewhere (in
/// a heading, list item or table) its line breaks become blanks. Blanks at its end become one.
enum MarkdownEscaper {
    static func append(_ value: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        let prefix = LinePrefix(of: output)
        if prefix.isLinkTarget { return MarkdownLinkEscaper.append(value, to: &output) }
        let hugsMark = output.last.map { "*_~-+".utf8.contains($0) } ?? false
        let words = trimmed(value, atStart: hugsMark)
        let indentation = prefix.blanks
        let line = MarkdownInlineEscaper.Line(isTableRow: prefix.isTableRow, isHeading: prefix.isHeading)
        var isBlockStart = prefix.isBlockStart
        var cursor = EscapeCursor(words)
        while !cursor.isAtEnd {
            if isBlockStart {
                dropBlanks(&cursor, &output)
                guard !cursor.isAtEnd else { break }
            }
            let lineBreak = cursor.lineBreakLength
            if lineBreak > 0 {
                if let indentation {
                    cursor.replace(lineBreak, with: "\n", in: &output)
                    beginLine(cursor, indentation, &output)
                    isBlockStart = true
                } else {
                    cursor.replace(lineBreak, with: isBlockStart ? "" : " ", in: &output)
                }
            } else if isBlockStart {
                isBlockStart = false
                MarkdownBlockEscaper.append(&cursor, &output)
            } else {
                MarkdownInlineEscaper.append(&cursor, &output, in: line)
            }
        }
        cursor.flush(to: &output)
        let endsInBlank = words.count < value.count && value.last.map(Byte.isBlank) == true
        if endsInBlank, !hugsMark, !isBlockStart { output.append(Byte.space) }
    }

    /// Blanks inside the marks of emphasis undo them, and many at the end of a line break it.
    private static func trimmed(
        _ value: UnsafeBufferPointer<UInt8>, atStart: Bool
    ) -> UnsafeBufferPointer<UInt8> {
        var start = 0
        var end = value.count
        while end > 0, Byte.isSpace(value[end - 1]) { end -= 1 }
        while atStart, start < end, Byte.isSpace(value[start]) { start += 1 }
        return UnsafeBufferPointer(rebasing: value[start..<end])
    }

    /// Blanks before a block could make it a block of code.
    private static func dropBlanks(_ cursor: inout EscapeCursor, _ output: inout [UInt8]) {
        var count = 0
        while let byte = cursor.byte(ahead: count), Byte.isBlank(byte) { count += 1 }
        if count > 0 { cursor.drop(count, in: &output) }
    }

    private static func beginLine(
        _ cursor: EscapeCursor, _ indentation: ArraySlice<UInt8>, _ output: inout [UInt8]
    ) {
        if let next = cursor.byte(ahead: 0), !Byte.isLineBreak(next) {
            output.append(contentsOf: indentation)
        }
    }
}
