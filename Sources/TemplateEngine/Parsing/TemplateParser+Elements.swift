/// Tags that open something and the tag that closes it.
extension TemplateParser {
    mutating func openSection(_ tag: RawTag) {
        _ = consume(tag)
        let name = addName(tag.content, of: tag)
        let isInverted = tag.sigil == .inverted
        push(isInverted ? .inverted : .section, tag, node: nodes.count)
        nodes.append(isInverted ? .inverted(name: name, end: 0) : .section(name: name, end: 0))
    }

    mutating func openParent(_ tag: RawTag) {
        let blanks = leadingBlanks(of: tag)
        emitText(upTo: blanks?.lowerBound ?? tag.start)
        firstOpenText = nodes.count
        emitText(upTo: tag.start)
        let blanksNode = nodes.count > firstOpenText ? nodes.count - 1 : nil
        move(to: tag.end)
        push(.parent(leadingBlanks: blanks, blanksNode: blanksNode), tag, node: nodes.count)
        nodes.append(.parent(addPartial(tag, indentation: nil), end: 0))
    }

    mutating func openBlock(_ tag: RawTag) {
        _ = checkWord(tag.content, of: tag)
        if case .parent? = open.last?.kind {
            openArgument(tag)
        } else {
            openParameter(tag)
        }
    }

    private mutating func openArgument(_ tag: RawTag) {
        emitText(upTo: tag.start)
        let lineEnd = endOfBlankLine(from: tag.end)
        if let lineEnd { move(toLine: lineEnd) } else { move(to: tag.end) }
        argumentDepth += 1
        firstOpenText = nodes.count
        push(.argument(beginsLine: lineEnd != nil), tag, node: nodes.count)
    }

    private mutating func openParameter(_ tag: RawTag) {
        let blanksBefore = leadingBlanks(of: tag)
        let beginsLine = consume(tag) != nil
        push(.parameter, tag, node: nodes.count)
        nodes.append(.block(blocks.count, end: 0))
        blocks.append(
            BlockTag(
                name: text(tag.content), offset: tag.start,
                indentation: blanksBefore ?? tag.start..<tag.start, beginsLine: beginsLine))
    }

    private mutating func push(_ kind: OpenElement.Kind, _ tag: RawTag, node: Int) {
        guard open.count < Self.deepestNesting else {
            report(.nestedTooDeeply(limit: Self.deepestNesting), at: tag.start)
            open = []
            cursor = source.count
            return
        }
        open.append(
            OpenElement(
                kind: kind, name: elementName(tag.content), tag: text(tag.start..<tag.end), offset: tag.start,
                node: node, contentStart: textStart))
    }

    mutating func close(_ tag: RawTag) {
        let isNamed = checkWord(trimmedName(tag), of: tag)
        let found = elementName(tag.content)
        guard let top = open.last else {
            if isNamed { report(.strayClosingTag(text(tag.start..<tag.end)), at: tag.start) }
            _ = consume(tag)
            return
        }
        if isNamed, top.name != found { recover(from: tag, found: found, top: top) }
        guard let element = open.popLast() else { return }
        finish(element, tag)
    }

    private func trimmedName(_ tag: RawTag) -> Range<Int> {
        guard let first = tag.content.first, source[first] == UInt8(ascii: "*") else { return tag.content }
        return trimmed(first + 1..<tag.content.upperBound)
    }

    /// Reports a wrong closing tag and drops the open elements that it skips, so that one slip is one problem.
    private mutating func recover(from tag: RawTag, found: String, top: OpenElement) {
        let opened = position(at: top.offset)
        report(
            .wrongClosingTag(expected: top.tag, found: text(tag.start..<tag.end), opened: opened),
            at: tag.start)
        guard let match = open.lastIndex(where: { $0.name == found }) else { return }
        for skipped in open[(match + 1)...].dropLast() {
            report(.unclosedSection(tag: skipped.tag, name: skipped.name), at: skipped.offset)
        }
        open.removeLast(open.count - match - 1)
    }

    private mutating func finish(_ element: OpenElement, _ tag: RawTag) {
        switch element.kind {
        case .section, .inverted: _ = consume(tag)
        case .parent(let blanks, let blanksNode): finishParent(element, tag, blanks, blanksNode)
        case .parameter: finishParameter(element, tag)
        case .argument(let beginsLine): finishArgument(element, tag, beginsLine)
        }
        firstOpenText = nodes.count
        guard element.node < nodes.count else { return }
        switch (element.kind, nodes[element.node]) {
        case (.argument, _): break
        case (_, .section(let name, _)): nodes[element.node] = .section(name: name, end: nodes.count)
        case (_, .inverted(let name, _)): nodes[element.node] = .inverted(name: name, end: nodes.count)
        case (_, .parent(let partial, _)): nodes[element.node] = .parent(partial, end: nodes.count)
        case (_, .block(let block, _)): nodes[element.node] = .block(block, end: nodes.count)
        default: break
        }
    }

    private mutating func finishParent(
        _ element: OpenElement, _ tag: RawTag, _ blanks: Range<Int>?, _ blanksNode: Int?
    ) {
        emitText(upTo: tag.start)
        guard let blanks, let lineEnd = endOfBlankLine(from: tag.end) else { return move(to: tag.end) }
        if let blanksNode { nodes[blanksNode] = .text(start: blanks.lowerBound, end: blanks.lowerBound) }
        if case .parent(let partial, _) = nodes[element.node] { partials[partial].indentation = blanks }
        move(toLine: lineEnd)
    }

    private mutating func finishParameter(_ element: OpenElement, _ tag: RawTag) {
        _ = consume(tag)
        guard case .block(let block, _) = nodes[element.node], blocks[block].beginsLine else { return }
        let hasBody = nodes.count > element.node + 1
        if hasBody { blocks[block].indentation = blankRun(at: element.contentStart) }
    }

    private mutating func finishArgument(_ element: OpenElement, _ tag: RawTag, _ beginsLine: Bool) {
        emitText(upTo: leadingBlanks(of: tag)?.lowerBound ?? tag.start)
        move(to: tag.end)
        argumentDepth -= 1
        let body = element.node..<nodes.count
        if beginsLine { removeIndentation(in: body, contentStart: element.contentStart) }
        guard let parent = open.last, case .parent(let partial, _) = nodes[parent.node] else { return }
        partials[partial].arguments[element.name] = body
    }
}
