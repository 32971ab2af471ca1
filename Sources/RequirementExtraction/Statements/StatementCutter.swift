import CareerModel
import TextAnalysis

/// Cuts a posting into statements: one a bullet, one a sentence of running text.
struct StatementCutter {
    private let document: PostingDocument
    private var reader = SectionReader()
    private var statements: [Statement] = []

    private init(_ document: PostingDocument) { self.document = document }

    /// The statements of a posting, headings left out; it takes the passages of the document's blocks, one each.
    static func statements(of document: PostingDocument, _ blocks: [Passage]) -> [Statement] {
        var cutter = StatementCutter(document)
        var hasHeading = false
        for (block, passage) in zip(document.blocks, blocks) {
            guard passage.wordCount > 0 else { continue }
            if cutter.reader.takesHeading(block, passage, isFirst: !hasHeading) {
                hasHeading = true
            } else {
                cutter.cut(block, passage)
            }
        }
        return cutter.statements
    }

    private mutating func cut(_ block: TextBlock, _ passage: Passage) {
        var isItem = false
        if case .item = block.kind { isItem = true }
        let passage = passage.separatingGluedWords()
        let pieces = isItem ? TextPieces.ofItem(passage) : TextPieces.ofParagraph(passage)
        let before = reader
        for (index, piece) in pieces.enumerated() {
            let piece = TextPieces.Piece(tokens: Self.withoutMarks(piece.tokens, passage), role: piece.role)
            guard !piece.tokens.isEmpty else { continue }
            let part = passage.slice(piece.tokens)
            switch piece.role {
            case .heading(let kind):
                reader.open(kind, heading: part)
            case .leadIn:
                reader.openLeadIn(part)
            case .bullet, .sentence:
                add(block, passage, piece, part, shape: shape(of: piece, part, isItem, index))
            }
        }
        if case .heading(let kind)? = pieces.first?.role, kind == .logistics, pieces.count == 2 {
            reader = before
        }
    }

    /// The range without the bullets, backslashes and stars at its ends.
    private static func withoutMarks(_ range: Range<Int>, _ passage: Passage) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, passage.isMark(start, in: "-*\\|,;:.•·>)") || passage.isDash(start) { start += 1 }
        while end > start, passage.isMark(end - 1, in: "-*\\|,;•·") || passage.isDash(end - 1) { end -= 1 }
        return start..<end
    }

    private func shape(
        of piece: TextPieces.Piece, _ part: Passage, _ isItem: Bool, _ index: Int
    ) -> Statement.Shape {
        if isItem || piece.role == .bullet { return .item }
        return index == 0 && !part.isMark(part.tokens.count - 1, in: ".!?") ? .line : .sentence
    }

    private mutating func add(
        _ block: TextBlock, _ passage: Passage, _ piece: TextPieces.Piece, _ part: Passage,
        shape: Statement.Shape
    ) {
        guard part.wordCount > 0 else { return }
        let offset = passage.tokens[piece.tokens.lowerBound].start
        statements.append(
            Statement(
                passage: part, location: block.location(at: offset, in: document.path), shape: shape,
                section: reader.section.kind, heading: reader.section.heading,
                headingKeys: reader.section.headingKeys))
    }
}
