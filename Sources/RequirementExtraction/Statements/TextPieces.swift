import TextAnalysis

/// The pieces of one block: its statements, and headings that a scrape left inside running text.
enum TextPieces {
    /// What a piece is.
    enum Role: Equatable {
        case sentence
        case bullet
        case heading(SectionKind)
        case leadIn
    }

    /// A piece of a block.
    struct Piece {
        var tokens: Range<Int>
        var role: Role
    }

    /// The pieces of a block, in order; those with a list's sign before them are bullets.
    static func pieces(of cut: CutPassage, isItem: Bool) -> [Piece] {
        let pieces = cut.parts.flatMap { part in
            Self.pieces(of: part.tokens, isItem || part.hasListSign ? .bullet : .sentence, cut.passage)
        }
        return withLeadIns(pieces, cut.passage)
    }

    private static func pieces(of tokens: Range<Int>, _ role: Role, _ passage: Passage) -> [Piece] {
        var pieces: [Piece] = []
        var start = tokens.lowerBound
        var index = start
        while index < tokens.upperBound {
            if let heading = InlineHeading.find(
                at: index, in: passage, startsSentence: index == tokens.lowerBound),
                heading.tokens.upperBound <= tokens.upperBound
            {
                pieces += bounded(Piece(tokens: start..<index, role: role))
                pieces.append(Piece(tokens: heading.tokens, role: .heading(heading.kind)))
                start = heading.tokens.upperBound
                index = start
            } else {
                index += 1
            }
        }
        return pieces + bounded(Piece(tokens: start..<tokens.upperBound, role: role))
    }

    /// Pieces of at most 300 tokens, so that no reader below meets a text without end.
    private static func bounded(_ piece: Piece) -> [Piece] {
        stride(from: piece.tokens.lowerBound, to: piece.tokens.upperBound, by: longest).map { start in
            Piece(tokens: start..<min(start + longest, piece.tokens.upperBound), role: piece.role)
        }
    }

    private static let longest = 300

    private static func withLeadIns(_ pieces: [Piece], _ passage: Passage) -> [Piece] {
        var pieces = pieces
        for index in pieces.indices.dropLast() where pieces[index].role == .sentence {
            if pieces[index + 1].role == .bullet, passage.isMark(pieces[index].tokens.upperBound - 1, ":") {
                pieces[index].role = .leadIn
            }
        }
        return pieces
    }
}
