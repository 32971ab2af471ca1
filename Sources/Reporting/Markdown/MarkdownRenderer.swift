/// Writes a page as Markdown.
enum MarkdownRenderer {
    static func render(_ page: Page) -> String {
        page.blocks.map(text).joined(separator: "\n\n") + "\n"
    }

    private static func text(of block: Page.Block) -> String {
        switch block {
        case .title(let phrase): line("#", inline(plain(phrase), at: .heading))
        case .heading(let phrase): line("##", inline(plain(phrase), at: .heading))
        case .subheading(let phrase): line("###", inline(plain(phrase), at: .heading))
        case .paragraph(let phrase): inline(phrase, at: .lineStart)
        case .fields(let fields):
            fields.map { "- **\(MarkdownEscaping.escape($0.label)):** " + inline($0.value) }
                .joined(separator: "\n")
        case .list(let items, let numbered):
            items.enumerated().map { text(of: $1, marker: numbered ? "\($0 + 1)." : "-") }
                .joined(separator: "\n")
        case .table(let table): text(of: table)
        }
    }

    private static func line(_ marker: String, _ text: String) -> String {
        text.isEmpty ? marker : marker + " " + text
    }

    private static func plain(_ phrase: Phrase) -> Phrase { Phrase(phrase.text) }

    private static func text(of item: Page.Item, marker: String) -> String {
        var words = item.text
        if let sign = item.sign { words = Phrase(sign.text + " ") + words }
        let margin = String(repeating: " ", count: marker.utf8.count + 1)
        let details = item.details.map { "\n" + line(margin + "-", inline($0, at: .lineStart)) }
        return line(marker, inline(words, at: .lineStart)) + details.joined()
    }

    private static func text(of table: Table) -> String {
        func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
        let header = row(table.columns.map { MarkdownEscaping.escape($0.header) })
        let rule = row(table.columns.map { $0.alignsRight ? "---:" : "---" })
        let rows = table.rows.map { cells in row(cells.map { inline($0, inTable: true) }) }
        return ([header, rule] + rows).joined(separator: "\n")
    }

    private static func inline(
        _ phrase: Phrase, at position: MarkdownEscaping.Position = .inline, inTable: Bool = false
    ) -> String {
        var text = ""
        for span in phrase.spans {
            switch span.style {
            case .code: text += MarkdownEscaping.code(span.text, inTable: inTable)
            case .strong:
                text += "**\(MarkdownEscaping.escape(SafeText.trimmed(span.text)))**"
            case .plain, .faint, .good, .fair, .poor, .query:
                let isFirst = text.isEmpty
                let words = isFirst ? String(span.text.drop { $0 == " " }) : span.text
                text += MarkdownEscaping.escape(
                    words, at: isFirst || position == .heading ? position : .inline)
            }
        }
        while text.utf8.last == UInt8(ascii: " ") { text.unicodeScalars.removeLast() }
        return text
    }
}
