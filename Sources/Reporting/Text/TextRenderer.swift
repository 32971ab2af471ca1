/// Writes a page for a terminal.
struct TextRenderer {
    let style: ReportStyle

    func render(_ page: Page) -> String {
        var lines: [StyledLine] = []
        for block in page.blocks {
            if !lines.isEmpty { lines.append(StyledLine()) }
            lines += self.lines(of: block)
        }
        return lines.map { $0.rendered(color: style.color) }.joined(separator: "\n") + "\n"
    }

    private var width: Int { style.measure }

    private func lines(of block: Page.Block) -> [StyledLine] {
        switch block {
        case .title(let text):
            let lines = bold(text).wrapped(to: width)
            let rule = String(repeating: "═", count: lines.map(\.width).max() ?? 0)
            return lines + [StyledLine(rule, .faint)]
        case .heading(let text):
            let lines = bold(text).wrapped(to: width)
            let rule = String(repeating: "─", count: lines.map(\.width).max() ?? 0)
            return lines + [StyledLine(rule, .faint)]
        case .subheading(let text): return bold(text).wrapped(to: width)
        case .paragraph(let text): return text.wrapped(to: width)
        case .fields(let fields): return lines(of: fields)
        case .list(let items, let numbered): return lines(of: items, numbered: numbered)
        case .table(let table): return TextTable(table: table, width: width).lines()
        }
    }

    private func bold(_ phrase: Phrase) -> Phrase { .strong(phrase.text) }

    private func lines(of fields: [Page.Field]) -> [StyledLine] {
        let indent = (fields.map { DisplayWidth.of($0.label) }.max() ?? 0) + 2
        return fields.flatMap { field in
            var lead = StyledLine(field.label, .strong)
            lead.pad(to: indent)
            return hang(field.value, lead: lead, indent: indent)
        }
    }

    private func lines(of items: [Page.Item], numbered: Bool) -> [StyledLine] {
        let spaced = items.contains { !$0.details.isEmpty }
        let digits = String(items.count).utf8.count
        var lines: [StyledLine] = []
        for (index, item) in items.enumerated() {
            if spaced, index > 0 { lines.append(StyledLine()) }
            var lead = StyledLine(" ")
            if numbered {
                let number = "\(index + 1)."
                lead.append(String(repeating: " ", count: digits + 1 - number.utf8.count) + number)
            } else if let sign = item.sign {
                for span in sign.spans { lead.append(span.text, span.style) }
            } else {
                lead.append("•")
            }
            lead.append(" ")
            let indent = lead.width
            lines += hang(item.text, lead: lead, indent: indent)
            for detail in item.details {
                let margin = StyledLine(String(repeating: " ", count: indent))
                lines += hang(detail, lead: margin, indent: indent + 2)
            }
        }
        return lines
    }

    /// A phrase after a lead, its further lines indented.
    private func hang(_ phrase: Phrase, lead: StyledLine, indent: Int) -> [StyledLine] {
        let wrapped = phrase.wrapped(to: width - max(indent, lead.width))
        guard !wrapped.isEmpty else { return [lead] }
        return wrapped.enumerated().map { index, text in
            var line = index == 0 ? lead : StyledLine(String(repeating: " ", count: indent))
            line.append(text)
            return line
        }
    }
}
