/// Lays a table out for a terminal.
struct TextTable {
    let table: Table
    let width: Int

    private static let gap = 2
    private static let narrow = 70
    private static let longWord = 16

    /// The lines of the table, none of them wider than the page.
    func lines() -> [StyledLine] {
        table.stacks && width < Self.narrow ? stacked() : columns()
    }

    private func columns() -> [StyledLine] {
        let widths = columnWidths()
        var lines = join(
            table.columns.map { Phrase.strong($0.header) }, widths, bold: true)
        var rule = StyledLine()
        for (index, width) in widths.enumerated() {
            if index > 0 { rule.append(String(repeating: " ", count: Self.gap)) }
            rule.append(String(repeating: "─", count: width), .faint)
        }
        lines.append(rule)
        let rows = table.rows.map { join($0, widths, bold: false) }
        let spaced = rows.contains { $0.count > 1 }
        for (index, row) in rows.enumerated() {
            if spaced, index > 0 { lines.append(StyledLine()) }
            lines += row
        }
        return lines
    }

    /// One row: its cells wrapped side by side.
    private func join(_ cells: [Phrase], _ widths: [Int], bold: Bool) -> [StyledLine] {
        let wrapped = zip(cells, widths).map { $0.wrapped(to: $1) }
        let height = wrapped.map(\.count).max() ?? 0
        return (0..<height).map { row in
            var line = StyledLine()
            var start = 0
            for (column, lines) in wrapped.enumerated() {
                line.pad(to: start)
                if row < lines.count {
                    let right = table.columns[column].alignsRight
                    if right { line.pad(to: start + widths[column] - lines[row].width) }
                    line.append(lines[row])
                }
                start += widths[column] + Self.gap
            }
            return line
        }
    }

    /// The columns' widths: at least the longest word where there is room, then evenly as far as a cell
    /// needs.
    private func columnWidths() -> [Int] {
        var natural = table.columns.map { DisplayWidth.of($0.header) }
        var widths = natural
        for row in table.rows {
            for (column, cell) in row.enumerated() where column < natural.count {
                natural[column] = max(natural[column], DisplayWidth.of(cell.text))
                widths[column] = max(widths[column], min(Self.longestWord(in: cell), Self.longWord))
            }
        }
        let room = width - Self.gap * (natural.count - 1)
        if widths.reduce(0, +) > room { widths = widths.map { min($0, max(2, room / natural.count)) } }
        var left = room - widths.reduce(0, +)
        while left > 0 {
            let open = widths.indices.filter { widths[$0] < natural[$0] }
            guard let narrowest = open.min(by: { widths[$0] < widths[$1] }) else { break }
            widths[narrowest] += 1
            left -= 1
        }
        return widths
    }

    private static func longestWord(in cell: Phrase) -> Int {
        cell.text.utf8.split(separator: UInt8(ascii: " ")).map { DisplayWidth.of(String(Substring($0))) }
            .max() ?? 0
    }

    /// Rows as blocks of labelled values.
    private func stacked() -> [StyledLine] {
        var lines: [StyledLine] = []
        for row in table.rows {
            if !lines.isEmpty { lines.append(StyledLine()) }
            for (column, cell) in zip(table.columns, row) where !cell.isEmpty {
                lines.append(StyledLine(column.header, .strong))
                for text in cell.wrapped(to: width - Self.gap) {
                    var line = StyledLine(String(repeating: " ", count: Self.gap))
                    line.append(text)
                    lines.append(line)
                }
            }
        }
        return lines
    }
}
