import CareerModel

/// The text of a block without markup, and whether all of it was emphasised strongly.
struct InlineText {
    var text: TracedText
    var isStrong: Bool
}

/// Reads a document line by line into blocks; Markdown and plain text differ in what a line may be and in the
/// markup within it.
struct LineBlockReader {
    private let bytes: [UInt8]
    private let lines: SourceLines
    private let rows: [DocumentLine]
    private let wrapping: Wrapping
    private let isMarkdown: Bool
    private let skipsCode: Bool
    private let inline: (TracedText) -> InlineText

    private var blocks: [TextBlock] = []
    private var list: [(indent: Int, style: ListMarker.Style)] = []
    private var isApart = true
    private var hasUnclosedFence = false
    private(set) var skippedCode = false

    /// Prepares to read `bytes`, which stand as they are in the source.
    init(
        _ bytes: [UInt8], lines: SourceLines, isMarkdown: Bool, skipsCode: Bool = true,
        inline: @escaping (TracedText) -> InlineText
    ) {
        self.bytes = bytes
        self.lines = lines
        self.isMarkdown = isMarkdown
        self.skipsCode = skipsCode
        self.inline = inline
        rows = (0..<lines.count).map { index in
            DocumentLine(bytes, lines.range(ofLine: index, size: bytes.count), isMarkdown: isMarkdown)
        }
        wrapping = Wrapping(bytes, rows)
    }

    /// Reads all lines.
    mutating func read() -> [TextBlock] {
        var index = 0
        while index < rows.count {
            index = readRow(at: index)
        }
        return blocks
    }

    private mutating func readRow(at index: Int) -> Int {
        let row = rows[index]
        switch row.kind {
        case .blank:
            isApart = true
            return index + 1
        case .rule:
            list.removeAll()
            isApart = true
            return index + 1
        case .heading(let level, let content):
            list.removeAll()
            emitHeading(level: level, TracedText(bytes, content))
            return index + 1
        case .fence(let sign, let length):
            return skipFence(from: index, sign, length)
        case .item(let marker):
            return readItem(at: index, row, marker)
        case .loneMarker:
            return readLoneMarker(at: index)
        case .text:
            if isMarkdown, let end = MarkdownTable.end(bytes, rows, from: index) {
                readTable(index..<end)
                return end
            }
            return readParagraph(at: index)
        }
    }

    // MARK: Paragraphs

    private mutating func readParagraph(at index: Int) -> Int {
        let row = rows[index]
        if isApart, row.indent < 2 { list.removeAll() }
        var text = TracedText(bytes, row.range)
        let end = gather(after: index, into: &text)
        if end == index + 1, end < rows.count, case .rule(let sign) = rows[end].kind,
            let level = setextLevel(sign),
            text.count <= (isMarkdown ? 120 : 60), standsApart(index)
        {
            list.removeAll()
            emitHeading(level: level, text)
            return end + 1
        }
        emitText(text, kind: .paragraph)
        return end
    }

    /// Whether no running text stands on the line before.
    private func standsApart(_ index: Int) -> Bool {
        guard index > 0 else { return true }
        switch rows[index - 1].kind {
        case .text, .item, .loneMarker: return false
        default: return true
        }
    }

    private func setextLevel(_ sign: UInt8) -> Int? {
        switch sign {
        case UInt8(ascii: "="): 1
        case .hyphen: 2
        default: nil
        }
    }

    /// Appends the lines that go on from the one at `index`; returns the first that does not.
    private func gather(after index: Int, into text: inout TracedText) -> Int {
        var end = index + 1
        while end < rows.count, rows[end].isText, wrapping.joins(bytes, rows[end - 1], rows[end]),
            !(isMarkdown && MarkdownTable.isRow(bytes, rows[end].range))
        {
            appendLine(end, to: &text)
            end += 1
        }
        return end
    }

    private func appendLine(_ index: Int, to text: inout TracedText) {
        text.append(.newline, at: Int32(truncatingIfNeeded: rows[index - 1].range.upperBound))
        text.append(bytes, rows[index].range)
    }

    // MARK: Lists

    private mutating func readItem(at index: Int, _ row: DocumentLine, _ marker: ListMarker) -> Int {
        let depth = enterList(indent: row.indent, style: marker.style)
        var text = TracedText(bytes, marker.contentStart..<row.range.upperBound)
        let end = gatherItem(after: index, indent: row.indent, into: &text)
        emitText(text, kind: .item(depth: depth))
        return end
    }

    /// Appends the lines that belong to the item at `index`: indented deeper than its marker, or going on from it.
    private func gatherItem(after index: Int, indent: Int, into text: inout TracedText) -> Int {
        var end = index + 1
        while end < rows.count, rows[end].isText {
            let looks = LineLooks(bytes: bytes, range: rows[end].range)
            let isOwn = looks.isBold || (isMarkdown && MarkdownTable.isRow(bytes, rows[end].range))
            let isDeeper = rows[end].indent > indent && !isOwn && !looks.isCapitals
            guard isDeeper || (!isOwn && wrapping.joins(bytes, rows[end - 1], rows[end])) else { break }
            appendLine(end, to: &text)
            end += 1
        }
        return end
    }

    private mutating func readLoneMarker(at index: Int) -> Int {
        var next = index + 1
        while next < rows.count, next <= index + 2, rows[next].isBlank { next += 1 }
        guard next < rows.count, rows[next].isText else { return index + 1 }
        let depth = enterList(indent: rows[index].indent, style: .bullet)
        var text = TracedText(bytes, rows[next].range)
        let end = gather(after: next, into: &text)
        emitText(text, kind: .item(depth: depth))
        return end
    }

    /// The depth of an item, from its indentation and its sign.
    private mutating func enterList(indent: Int, style: ListMarker.Style) -> Int {
        while let last = list.last, last.indent > indent + 1 { list.removeLast() }
        if list.count > 1, let last = list.last, abs(last.indent - indent) <= 1, last.style != style,
            let outer = list.dropLast().last, outer.style == style, abs(outer.indent - indent) <= 1
        {
            list.removeLast()
        }
        guard let last = list.last else {
            list.append((indent, style))
            return 0
        }
        let isHollow = style == .hollow && last.style != .hollow
        if indent >= last.indent + 2 || isHollow { list.append((indent, style)) }
        return list.count - 1
    }

    // MARK: Code and tables

    private mutating func skipFence(from index: Int, _ sign: UInt8, _ length: Int) -> Int {
        isApart = true
        guard skipsCode, !hasUnclosedFence, !holdsText(index, length) else { return index + 1 }
        var end = index + 1
        while end < rows.count {
            if case .fence(sign, let closing) = rows[end].kind, closing >= length,
                rows[end].range.count == closing
            {
                skippedCode = true
                return end + 1
            }
            end += 1
        }
        hasUnclosedFence = true
        return index + 1
    }

    /// Whether the fence says that what it holds is prose: `markdown`, `text`.
    private func holdsText(_ index: Int, _ length: Int) -> Bool {
        let range = rows[index].range
        let info = String(decoding: bytes[range.lowerBound + length..<range.upperBound], as: UTF8.self)
        return ["markdown", "md", "text", "txt"].contains(info)
    }

    private mutating func readTable(_ range: Range<Int>) {
        list.removeAll()
        for index in range where !MarkdownTable.isDelimiter(bytes, rows[index].range) {
            let isHeader =
                index + 1 < range.upperBound && MarkdownTable.isDelimiter(bytes, rows[index + 1].range)
            let text = MarkdownTable.cells(bytes, rows[index].range)
            let plain = inline(text).text
            emit(isHeader ? .paragraph : .item(depth: 0), plain)
        }
        isApart = true
    }

    // MARK: Blocks

    private mutating func emitHeading(level: Int, _ text: TracedText) {
        isApart = true
        emit(.heading(level: level), LeadingSymbols.removed(from: inline(text).text))
        isApart = true
    }

    /// Emits a paragraph or item, cut at bullets that lost their line ends.
    private mutating func emitText(_ text: TracedText, kind: TextBlock.Kind) {
        let pieces = GluedBullets.split(text)
        for piece in pieces {
            let plain = inline(piece.text)
            switch kind {
            case .paragraph where piece.isItem:
                emit(.item(depth: 0), plain.text)
            case .paragraph where plain.isStrong && StrongLine.isHeading(plain.text):
                emitHeadingLine(plain.text)
            case .paragraph:
                emit(.paragraph, LeadingSymbols.removed(from: plain.text))
            default:
                emit(kind, LeadingSymbols.removed(from: MarkdownTable.withoutCheckbox(plain.text)))
            }
        }
    }

    private mutating func emitHeadingLine(_ text: TracedText) {
        isApart = true
        emit(.heading(level: 7), LeadingSymbols.removed(from: text))
        isApart = true
    }

    private mutating func emit(_ kind: TextBlock.Kind, _ text: TracedText) {
        let startsGroup = isApart || !isSameSort(kind, blocks.last?.kind)
        if let block = TextBlock(kind, text, lines: lines, startsGroup: startsGroup) {
            blocks.append(block)
            isApart = false
        }
    }

    private func isSameSort(_ left: TextBlock.Kind, _ right: TextBlock.Kind?) -> Bool {
        switch (left, right) {
        case (.item, .item?), (.paragraph, .paragraph?): true
        default: false
        }
    }
}
