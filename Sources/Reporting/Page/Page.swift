/// A document as blocks, from which text and Markdown are written.
struct Page: Hashable, Sendable {
    /// A labelled value.
    struct Field: Hashable, Sendable {
        var label: String
        var value: Phrase
    }

    /// An entry of a list with lines below it.
    struct Item: Hashable, Sendable {
        /// The sign in place of a bullet.
        var sign: Phrase?
        var text: Phrase
        var details: [Phrase]

        init(_ text: Phrase, sign: Phrase? = nil, details: [Phrase] = []) {
            self.sign = sign
            self.text = text
            self.details = details.filter { !$0.isEmpty }
        }
    }

    /// One part of the document; there is a blank line between two.
    enum Block: Hashable, Sendable {
        case title(Phrase)
        case heading(Phrase)
        case subheading(Phrase)
        case paragraph(Phrase)
        case fields([Field])
        case list([Item], numbered: Bool)
        case table(Table)
    }

    private(set) var blocks: [Block] = []

    /// Adds a block unless it has nothing to show.
    mutating func add(_ block: Block) {
        switch block {
        case .title(let text), .heading(let text), .subheading(let text), .paragraph(let text):
            if !text.isEmpty { blocks.append(block) }
        case .fields(let fields):
            let filled = fields.filter { !$0.value.isEmpty }
            if !filled.isEmpty { blocks.append(.fields(filled)) }
        case .list(let items, _):
            if !items.isEmpty { blocks.append(block) }
        case .table(let table):
            if !table.rows.isEmpty { blocks.append(block) }
        }
    }

    /// Adds a heading and a list below it, unless the list is empty.
    mutating func addSection(_ heading: Phrase, _ items: [Item]) {
        guard !items.isEmpty else { return }
        add(.heading(heading))
        add(.list(items, numbered: false))
    }
}
