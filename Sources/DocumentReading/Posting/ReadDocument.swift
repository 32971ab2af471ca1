import CareerModel

/// The blocks of a document in whatever form it is written.
struct ReadDocument {
    var blocks: [TextBlock]
    var pageTitle: TextBlock?
    /// What the document's structured data says of the job.
    var fields: [PostingDocument.Field] = []
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
        let isBare = Self.size(page.blocks) * 2 < Self.size(page.data.description)
        blocks = isBare ? page.data.description : page.blocks
        pageTitle = page.title
        fields = page.data.fields
        problems = page.problems + page.data.problems
    }

    /// The bytes of the words; a page with less than half of its own data's is made by a script that was not run.
    private static func size(_ blocks: [TextBlock]) -> Int { blocks.reduce(0) { $0 + $1.text.utf8.count } }
}
