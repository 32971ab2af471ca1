import Testing

/// A Markdown file as far as the tests look at it: fenced blocks, and links to files.
struct MarkdownDocument: CustomTestStringConvertible {
    /// A fenced block.
    struct Block {
        /// What stands after the opening fence: `sh`, `text`.
        var language: String
        /// Its lines.
        var lines: [String]
        /// The line of the opening fence, from 1.
        var line: Int
    }

    /// Its path in the repository.
    let path: String
    /// All of it.
    let text: String
    /// The fenced blocks in order.
    let blocks: [Block]

    /// Reads a file of the repository.
    init(path: String) throws {
        self.path = path
        text = try Repository.text(of: path)
        var blocks: [Block] = []
        var isOpen = false
        for (index, line) in try Repository.lines(of: path).enumerated() {
            if line.hasPrefix("```") {
                if !isOpen {
                    blocks.append(Block(language: String(line.dropFirst(3)), lines: [], line: index + 1))
                }
                isOpen.toggle()
            } else if isOpen {
                blocks[blocks.count - 1].lines.append(line)
            }
        }
        self.blocks = blocks
    }

    var testDescription: String { path }

    /// Whether some words stand in it.
    func says(_ words: some StringProtocol) -> Bool { text.contains(words) }

    /// The targets of links that are no web addresses, anchors left out.
    var localLinks: [String] {
        text.components(separatedBy: "](").dropFirst().compactMap { rest in
            let target = rest.prefix { $0 != ")" && $0 != "#" }
            return target.isEmpty || target.contains("://") ? nil : String(target)
        }
    }
}
