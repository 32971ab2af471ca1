/// Texts, and the rule that a tag alone on its line takes the line away with it.
extension TemplateParser {
    /// Puts the text before a tag into the nodes and moves behind the tag.
    ///
    /// Gives the blanks before the tag when it stands alone on its line; the whole line is then passed.
    mutating func consume(_ tag: RawTag) -> Range<Int>? {
        guard let blanks = leadingBlanks(of: tag), let lineEnd = endOfBlankLine(from: tag.end) else {
            emitText(upTo: tag.start)
            move(to: tag.end)
            return nil
        }
        emitText(upTo: blanks.lowerBound)
        move(toLine: lineEnd)
        return blanks
    }

    mutating func move(to end: Int) {
        cursor = end
        textStart = end
        lineHasTag = true
    }

    mutating func move(toLine start: Int) {
        cursor = start
        textStart = start
        lineStart = start
        lineHasTag = false
    }

    /// The blanks between the beginning of the line and a tag, if nothing else is there.
    func leadingBlanks(of tag: RawTag) -> Range<Int>? {
        guard !lineHasTag else { return nil }
        let blanks = blankRun(at: lineStart)
        return blanks.upperBound >= tag.start ? lineStart..<tag.start : nil
    }

    func blankRun(at start: Int) -> Range<Int> {
        var end = start
        while end < source.count, Byte.isBlank(source[end]) { end += 1 }
        return start..<end
    }

    /// Where the next line begins, if only blanks are left on this one.
    func endOfBlankLine(from start: Int) -> Int? {
        let end = blankRun(at: start).upperBound
        guard end < source.count else { return end }
        if source[end] == Byte.newline { return end + 1 }
        if source[end] == Byte.carriageReturn, end + 1 < source.count, source[end + 1] == Byte.newline {
            return end + 2
        }
        return nil
    }

    /// Text of blocks passed to a parent keeps one node a line, so that `removeIndentation` can shorten each.
    mutating func emitText(upTo end: Int) {
        guard textStart < end else { return }
        if argumentDepth > 0 {
            var start = textStart
            for index in textStart..<end where source[index] == Byte.newline {
                nodes.append(.text(start: start, end: index + 1))
                start = index + 1
            }
            if start < end { nodes.append(.text(start: start, end: end)) }
        } else if nodes.count > firstOpenText, case .text(let start, textStart)? = nodes.last {
            nodes[nodes.count - 1] = .text(start: start, end: end)
        } else {
            nodes.append(.text(start: textStart, end: end))
        }
        textStart = end
    }

    /// Takes the indentation of the first line of a block's body away from all its lines.
    mutating func removeIndentation(in body: Range<Int>, contentStart: Int) {
        let width = blankRun(at: contentStart).count
        guard width > 0 else { return }
        for index in body {
            switch nodes[index] {
            case .text(let start, let end) where start == 0 || source[start - 1] == Byte.newline:
                nodes[index] = .text(start: shortened(start..<end, by: width).lowerBound, end: end)
            case .partial(let partial), .parent(let partial, _):
                partials[partial].indentation = partials[partial].indentation.map { shortened($0, by: width) }
            case .block(let block, _):
                blocks[block].indentation = shortened(blocks[block].indentation, by: width)
            default: break
            }
        }
    }

    private func shortened(_ range: Range<Int>, by width: Int) -> Range<Int> {
        var start = range.lowerBound
        let end = min(range.upperBound, start + width)
        while start < end, Byte.isBlank(source[start]) { start += 1 }
        return start..<range.upperBound
    }
}
