extension Phrase {
    /// The phrase broken at spaces, and between wide East Asian characters, into lines of at most `width`
    /// columns.
    ///
    /// A word that is wider than a line is broken inside. There is no line for an empty phrase.
    func wrapped(to width: Int) -> [StyledLine] {
        var wrap = WordWrap(width: max(2, width))
        for span in spans { wrap.add(span.text, span.style) }
        return wrap.finish()
    }
}

private struct WordWrap {
    let width: Int
    private var lines: [StyledLine] = []
    private var line = StyledLine()
    private var word = StyledLine()
    private var spaceBeforeWord = false
    private var spaceStyle = Phrase.Style.plain

    init(width: Int) { self.width = width }

    mutating func add(_ text: String, _ style: Phrase.Style) {
        var run = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar == " " {
                word.append(String(run), style)
                run.removeAll(keepingCapacity: true)
                endWord()
                spaceBeforeWord = true
                spaceStyle = style
            } else {
                if DisplayWidth.isIdeographic(scalar), !(run.isEmpty && word.isEmpty) {
                    let opens = run.last.map(Self.opens) ?? false
                    if !opens {
                        word.append(String(run), style)
                        run.removeAll(keepingCapacity: true)
                        endWord()
                    }
                }
                run.append(scalar)
            }
        }
        word.append(String(run), style)
    }

    mutating func finish() -> [StyledLine] {
        endWord()
        endLine()
        return lines
    }

    private static func opens(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "“" || scalar == "(" || scalar == "‘"
    }

    private mutating func endWord() {
        guard !word.isEmpty else { return }
        let needed = word.width + (spaceBeforeWord && !line.isEmpty ? 1 : 0)
        if line.width + needed > width { endLine() }
        if spaceBeforeWord, !line.isEmpty {
            line.append(" ", line.spans.last?.style == spaceStyle ? spaceStyle : .plain)
        }
        if word.width > width { breakWord() } else { line.append(word) }
        word = StyledLine()
        spaceBeforeWord = false
    }

    private mutating func endLine() {
        if !line.isEmpty { lines.append(line) }
        line = StyledLine()
    }

    private mutating func breakWord() {
        for span in word.spans {
            var piece = String.UnicodeScalarView()
            var columns = 0
            for scalar in span.text.unicodeScalars {
                let next = DisplayWidth.of(scalar)
                if line.width + columns + next > width {
                    line.append(String(piece), span.style)
                    endLine()
                    piece.removeAll(keepingCapacity: true)
                    columns = 0
                }
                piece.append(scalar)
                columns += next
            }
            line.append(String(piece), span.style)
        }
    }
}
