/// The growing result: texts of templates, which are indented, and values, which are escaped.
struct Output {
    private(set) var bytes: [UInt8] = []
    /// What each line of the template being rendered begins with.
    private var indentation: [UInt8] = []
    private let format: OutputFormat
    /// Beyond this many bytes indented text is cut short, since the result is refused anyway.
    private let limit: Int
    /// Whether the next byte is the first of a line of the template: the indentation is still to be written.
    private var isAtLineStart = true
    private var quotation = QuotationTracker()

    init(format: OutputFormat, expectedBytes: Int, limit: Int) {
        self.format = format
        self.limit = limit
        bytes.reserveCapacity(max(0, min(expectedBytes, limit)))
    }

    mutating func appendTemplate(_ source: [UInt8], _ start: Int, _ end: Int) {
        guard start < end else { return }
        if indentation.isEmpty {
            bytes.append(contentsOf: source[start..<end])
        } else {
            appendLines(source[start..<end])
        }
        isAtLineStart = source[end - 1] == Byte.newline
    }

    private mutating func appendLines(_ text: ArraySlice<UInt8>) {
        var start = text.startIndex
        while start < text.endIndex, bytes.count <= limit {
            let end = text[start...].firstIndex(of: Byte.newline).map { $0 + 1 } ?? text.endIndex
            let isEmptyLine = Byte.isLineBreak(text[start])
            if isAtLineStart, !isEmptyLine { bytes.append(contentsOf: indentation) }
            bytes.append(contentsOf: text[start..<end])
            isAtLineStart = true
            start = end
        }
    }

    mutating func append(_ value: String, raw: Bool) {
        guard !value.isEmpty else { return }
        if isAtLineStart {
            bytes.append(contentsOf: indentation)
            isAtLineStart = false
        }
        let isDone: Void? = value.utf8.withContiguousStorageIfAvailable { append($0, raw: raw) }
        if isDone == nil { Array(value.utf8).withUnsafeBufferPointer { append($0, raw: raw) } }
    }

    private mutating func append(_ value: UnsafeBufferPointer<UInt8>, raw: Bool) {
        if raw {
            bytes.append(contentsOf: value)
            return
        }
        switch format {
        case .html, .xml: MarkupEscaper.append(value, to: &bytes)
        case .text: TextEscaper.append(value, to: &bytes)
        case .markdown: MarkdownEscaper.append(value, to: &bytes)
        case .latex: LatexEscaper.append(value, to: &bytes)
        case .typst: TypstEscaper.append(value, to: &bytes)
        case .json: JSONEscaper.append(value, to: &bytes)
        case .csv: CSVEscaper.append(value, to: &bytes, isQuoted: quotation.isInside(after: bytes))
        }
    }

    /// The bytes held: the limit on the result also bounds the indentation, which recursion may grow.
    var size: Int { bytes.count + indentation.count }

    /// Adds blanks to the indentation; the lines that follow begin with them until `unindent`.
    mutating func indent(by blanks: ArraySlice<UInt8>) { indentation.append(contentsOf: blanks) }

    mutating func unindent(by blanks: ArraySlice<UInt8>) { indentation.removeLast(blanks.count) }

    /// Begins an inline partial: its lines are not indented, but the line that it stands on is.
    ///
    /// Gives the indentation to return to.
    mutating func leaveIndentation() -> [UInt8] {
        guard !indentation.isEmpty else { return [] }
        if isAtLineStart {
            bytes.append(contentsOf: indentation)
            isAtLineStart = false
        }
        defer { indentation = [] }
        return indentation
    }

    mutating func returnToIndentation(_ outer: [UInt8]) { indentation = outer }
}
