import CareerModel

/// The blocks of a document in whatever form it is written.
struct ReadDocument {
    var blocks: [TextBlock]
    var pageTitle: TextBlock?
    var problems: [Problem] = []

    /// Reads a text in its form.
    init(_ text: SourceText) {
        switch DocumentForm.of(text) {
        case .html:
            self = ReadDocument(HTMLReader.read(text))
        case .escapedHTML:
            var decoded = TracedText(text.bytes, 0..<text.bytes.count)
            for _ in 0..<2 where !decoded.bytes.contains(.less) || decoded.bytes.contains(.ampersand) {
                decoded = decoded.decodingReferences
            }
            self = ReadDocument(HTMLReader.read(decoded, lines: SourceLines(text.bytes), path: text.path))
        case .markdown:
            self = ReadDocument(blocks: MarkdownReader.blocks(of: text))
        case .plain:
            self = ReadDocument(blocks: PlainTextReader.blocks(of: text))
        }
    }

    private init(blocks: [TextBlock]) {
        self.blocks = blocks
    }

    private init(_ page: HTMLReader.Page) {
        blocks = page.blocks
        pageTitle = page.title
        problems = page.problems
    }
}
