/// Rows of cells under headers.
struct Table: Hashable, Sendable {
    /// A column's header and alignment.
    struct Column: Hashable, Sendable {
        var header: String
        var alignsRight = false
    }

    var columns: [Column]
    /// One cell a column.
    var rows: [[Phrase]]
    /// Whether a narrow terminal gets labelled blocks in place of columns.
    var stacks = true

    init(_ headers: [String], rightAligned: Set<Int> = [], stacks: Bool = true, rows: [[Phrase]]) {
        columns = headers.enumerated().map { Column(header: $1, alignsRight: rightAligned.contains($0)) }
        self.rows = rows
        self.stacks = stacks
    }
}
