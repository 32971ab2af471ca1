import TextAnalysis

/// Cuts a statement where its importance changes: `BSc required; MSc preferred`.
enum Clauses {
    /// The pieces, those with two importances in two.
    static func split(_ pieces: [TextPieces.Piece], in passage: Passage) -> [TextPieces.Piece] {
        pieces.flatMap { piece -> [TextPieces.Piece] in
            guard piece.role == .bullet || piece.role == .sentence, let place = seam(piece.tokens, passage)
            else {
                return [piece]
            }
            return [
                TextPieces.Piece(tokens: piece.tokens.lowerBound..<place, role: piece.role),
                TextPieces.Piece(tokens: place..<piece.tokens.upperBound, role: piece.role),
            ]
        }
    }

    /// The first token of the clause that is softened when the one before it is not.
    private static func seam(_ range: Range<Int>, _ passage: Passage) -> Int? {
        var depth = 0
        var hasMust = false
        var clause = range.lowerBound
        for index in range {
            let isMark = passage.tokens[index].kind == .mark
            if isMark, passage.isMark(index, "(") { depth += 1 }
            if isMark, passage.isMark(index, ")") { depth = max(0, depth - 1) }
            guard depth == 0 || passage.isMark(index - 1, "(") else { continue }
            if musts.contains(passage.tokens[index]) { hasMust = true }
            if isMark, passage.isMark(index, ";") || hasMust && passage.isMark(index, ",") {
                clause = index + 1
            }
            if let opener = openers.longest(at: index, in: passage, until: range.upperBound) {
                let goesOn = opener.tokens.upperBound + 1 < range.upperBound
                let isFree =
                    index > range.lowerBound + 2
                    && (passage.isMark(index - 1, in: ",;-(") || passage.isDash(index - 1))
                if goesOn, isFree { return index }
            }
            if closers.longest(at: index, in: passage, until: range.upperBound) != nil,
                clause > range.lowerBound, index - clause > 0
            {
                return clause
            }
        }
        return nil
    }

    private static let musts = WordSet("required must essential mandatory necessary minimum")
    private static let openers = CueTable<Bool>([
        (
            true,
            "preferably; ideally; bonus points for; bonus points if; bonus if; bonus for; preference for; preference given to"
        )
    ])
    private static let closers = CueTable<Bool>([
        (
            true,
            """
            preferred; is preferred; strongly preferred; highly preferred; a plus; is a plus; are a plus; desirable; desired; an advantage;
            advantageous; a bonus; is a bonus; an asset; nice to have; is an asset; beneficial; preferable; helpful
            """
        )
    ])
}
