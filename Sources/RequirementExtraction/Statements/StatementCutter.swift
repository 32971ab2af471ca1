import CareerModel
import TextAnalysis

/// Cuts a posting into statements: one a bullet, one a sentence of running text.
struct StatementCutter {
    private let document: PostingDocument
    private var reader = SectionReader()
    private var statements: [Statement] = []

    private init(_ document: PostingDocument) { self.document = document }

    /// The statements of a posting, headings left out; it takes the passages of the document's blocks, one each.
    static func statements(of document: PostingDocument, _ blocks: [CutPassage]) -> [Statement] {
        var cutter = StatementCutter(document)
        var hasHeading = false
        for (block, cut) in zip(document.blocks, blocks) where cut.passage.wordCount > 0 {
            if cutter.reader.takesHeading(block, cut.passage, isFirst: !hasHeading) {
                hasHeading = true
            } else {
                cutter.cut(block, cut)
            }
        }
        return cutter.statements
    }

    private mutating func cut(_ block: TextBlock, _ cut: CutPassage) {
        var isItem = false
        if case .item = block.kind { isItem = true }
        let passage = cut.passage
        let pieces = TextPieces.pieces(of: cut, isItem: isItem)
        let before = reader
        for piece in pieces {
            let piece = TextPieces.Piece(tokens: Self.withoutMarks(piece.tokens, passage), role: piece.role)
            guard !piece.tokens.isEmpty else { continue }
            let part = passage.slice(piece.tokens)
            switch piece.role {
            case .heading(let kind):
                reader.open(kind, heading: part)
            case .leadIn:
                reader.openLeadIn(part)
            case .bullet, .sentence:
                add(block, passage, piece, part, shape: shape(of: piece, part))
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

    private func shape(of piece: TextPieces.Piece, _ part: Passage) -> Statement.Shape {
        if piece.role == .bullet { return .item }
        return part.isMark(part.tokens.count - 1, in: ".!?") ? .sentence : .line
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
