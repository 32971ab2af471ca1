import TextAnalysis

/// The pieces of one block: sentences, inline bullets, and headings that a scrape left inside running text.
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

    /// The pieces of a list item: the whole of it, unless it is long running text.
    static func ofItem(_ passage: Passage) -> [Piece] {
        guard passage.wordCount > 60 else {
            var starts = Array(repeating: false, count: passage.tokens.count + 1)
            if passage.tokens.count > 25 { markLostLines(passage, &starts) }
            starts[passage.tokens.count] = true
            var pieces: [Piece] = []
            var start = 0
            for index in starts.indices where starts[index] && index > start {
                pieces.append(Piece(tokens: start..<index, role: .bullet))
                start = index
            }
            return Clauses.split(pieces, in: passage)
        }
        return ofParagraph(passage)
    }

    /// The pieces of running text.
    static func ofParagraph(_ passage: Passage) -> [Piece] {
        let count = passage.tokens.count
        var starts = Array(repeating: false, count: count + 1)
        markSentences(passage, &starts)
        let bullets = inlineBullets(passage)
        if count > 25 { markLostLines(passage, &starts) }
        var pieces: [Piece] = []
        var start = 0
        var startsWithBullet = false
        func close(_ end: Int) {
            if start < end {
                pieces.append(Piece(tokens: start..<end, role: startsWithBullet ? .bullet : .sentence))
            }
            startsWithBullet = false
        }
        var index = 0
        while index < count {
            if bullets.contains(index) {
                close(index)
                start = index + 1
                startsWithBullet = true
                index += 1
                continue
            }
            if let heading = InlineHeading.find(at: index, in: passage, startsSentence: starts[index]) {
                close(index)
                pieces.append(Piece(tokens: heading.tokens, role: .heading(heading.kind)))
                start = heading.tokens.upperBound
                index = start
                continue
            }
            if starts[index], index > start, !startsWithBullet {
                close(index)
                start = index
            }
            index += 1
        }
        close(count)
        pieces = pieces.flatMap(bounded)
        return Clauses.split(withLeadIns(pieces, passage), in: passage)
    }

    /// Pieces of at most 300 tokens, so that no reader below meets a text without end.
    private static func bounded(_ piece: Piece) -> [Piece] {
        stride(from: piece.tokens.lowerBound, to: piece.tokens.upperBound, by: longest).map { start in
            Piece(tokens: start..<min(start + longest, piece.tokens.upperBound), role: piece.role)
        }
    }

    private static let longest = 300

    /// Marks where a line must have begun: a capitalised verb of duties, or a glued word, after a small one.
    private static func markLostLines(_ passage: Passage, _ starts: inout [Bool]) {
        var found: [Int] = []
        for index in passage.tokens.indices.dropFirst() {
            let token = passage.tokens[index]
            let before = passage.tokens[index - 1]
            if token.kind == .number, before.kind == .word, startsYears(passage, index) {
                starts[index] = true
            }
            guard token.kind == .word, token.shape == .capitalized else { continue }
            if before.end == token.start, before.kind == .word {
                starts[index] = true
            } else if before.end == token.start, passage.isMark(index - 1, in: ").,;"), index > 1 {
                starts[index] = true
            } else if before.shape == .lower, !TermWords.function.contains(before),
                index + 1 < passage.tokens.count,
                passage.tokens[index + 1].shape == .lower,
                ActionVerbs.plain.contains(token) || GluedWords.beginnings.contains(token)
            {
                found.append(index)
            }
        }
        if found.count > 2 || passage.tokens.count < 60 { for index in found { starts[index] = true } }
    }

    /// Whether a number begins a line such as `5+ years of …`: it stands where no sentence would go on with it.
    private static func startsYears(_ passage: Passage, _ index: Int) -> Bool {
        let before = passage.tokens[index - 1]
        guard before.shape == .lower, !TermWords.function.contains(before), !counting.contains(before) else {
            return false
        }
        return passage.tokens[(index + 1)...].prefix(4).contains { yearWords.contains($0) }
    }

    private static let counting = WordSet(
        "minimum about around nearly approximately over past last additional within experience")
    private static let yearWords = WordSet("years yrs")

    private static func withLeadIns(_ pieces: [Piece], _ passage: Passage) -> [Piece] {
        var pieces = pieces
        for index in pieces.indices.dropLast() where pieces[index].role == .sentence {
            if pieces[index + 1].role == .bullet, passage.isMark(pieces[index].tokens.upperBound - 1, ":") {
                pieces[index].role = .leadIn
            }
        }
        return pieces
    }

    private static func markSentences(_ passage: Passage, _ starts: inout [Bool]) {
        let ranges = SentenceSplitter.ranges(in: passage.bytes)
        var next = 0
        for (index, token) in passage.tokens.enumerated() where next < ranges.count {
            guard token.start >= ranges[next].lowerBound else { continue }
            starts[index] = true
            while next < ranges.count, ranges[next].lowerBound <= token.start { next += 1 }
        }
    }

    /// The tokens that are bullets inside running text; hyphens and stars only when there are several.
    private static func inlineBullets(_ passage: Passage) -> Set<Int> {
        var sure: Set<Int> = []
        var weak: Set<Int> = []
        for index in passage.tokens.indices where passage.tokens[index].kind == .mark {
            if isBulletSign(passage, index) {
                sure.insert(index)
            } else if index + 1 < passage.tokens.count, startsItem(passage.tokens[index + 1]),
                isWeakBullet(passage, index)
            {
                weak.insert(index)
            }
        }
        let numbers = inlineNumbers(passage)
        if numbers.count > 2 { sure.formUnion(numbers) }
        return weak.count > 2 ? sure.union(weak) : sure
    }

    /// The numbers of a list inside running text: `1.) … 2.) …`, `1) … 2) …`.
    private static func inlineNumbers(_ passage: Passage) -> [Int] {
        var found: [Int] = []
        for index in passage.tokens.indices where passage.tokens[index].kind == .number {
            let bytes = passage.bytes[passage.tokens[index].range]
            let stop = passage.isMark(index + 1, ".") ? index + 2 : index + 1
            guard NumberReader.value(bytes) == Double(found.count + 1), passage.isMark(stop, ")"),
                !passage.isMark(index - 1, "(")
            else { continue }
            found.append(index)
        }
        return found
    }

    private static func isBulletSign(_ passage: Passage, _ index: Int) -> Bool {
        let bytes = passage.bytes[passage.tokens[index].range]
        guard bytes.count > 1 else { return false }
        return signs.contains { bytes.elementsEqual($0.utf8) }
    }

    private static func isWeakBullet(_ passage: Passage, _ index: Int) -> Bool {
        let goesOn = passage.tokens[index + 1].spaceBefore
        if passage.isMark(index, "*") { return goesOn && !passage.isMark(index - 1, "*") }
        guard passage.isMark(index, "-") || passage.isDash(index) || passage.isMark(index, "+") else {
            return false
        }
        if passage.isMark(index - 1, "\\") { return true }
        return goesOn && passage.tokens[index].spaceBefore
    }

    private static func startsItem(_ token: Token) -> Bool {
        token.kind == .number || token.shape == .capitalized || token.shape == .upper || token.shape == .mixed
    }

    private static let signs = [
        "•", "●", "▪", "■", "◦", "‣", "►", "➢", "✓", "✔", "❖", "◆", "○", "·", "∙", "\u{F0B7}", "\u{2751}",
    ]
}
