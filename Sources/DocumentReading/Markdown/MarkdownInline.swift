/// Removes the markup within a block of Markdown: emphasis, code, links, images, tags, references and escapes.
struct MarkdownInline {
    private let raw: TracedText
    private let hasReferences: Bool
    private var out = TracedText()
    private var runs = EmphasisRuns()
    private var brackets: [(place: Int, isImage: Bool)] = []
    private var cutDelta: [(place: Int, change: Int)] = []
    private var isLinkEndMissing = false
    private var isTagEndMissing = false
    private var missingCode: Set<Int> = []
    private var index = 0

    /// The text that a reader sees.
    static func plain(_ raw: TracedText, hasReferences: Bool) -> InlineText {
        var inline = MarkdownInline(raw: raw, hasReferences: hasReferences)
        return inline.read()
    }

    private init(raw: TracedText, hasReferences: Bool) {
        self.raw = raw
        self.hasReferences = hasReferences
    }

    private mutating func read() -> InlineText {
        let bytes = raw.bytes
        while index < bytes.count {
            switch bytes[index] {
            case .backslash: readEscape()
            case .backtick: readCode()
            case .star, UInt8(ascii: "_"), UInt8(ascii: "~"): readRun()
            case .ampersand: readReference()
            case .less: readTag()
            case UInt8(ascii: "["): openBracket(isImage: false)
            case UInt8(ascii: "!") where index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "["):
                openBracket(isImage: true)
            case UInt8(ascii: "]"): closeBracket()
            default: copy(through: plainEnd(after: index))
            }
        }
        return finish()
    }

    /// Where the bytes after one end that are no markup.
    private func plainEnd(after index: Int) -> Int {
        raw.bytes.withUnsafeBufferPointer { bytes in
            var end = index + 1
            while end < bytes.count, !Self.mayBeMarkup(bytes[end]) { end += 1 }
            return end
        }
    }

    private static func mayBeMarkup(_ byte: UInt8) -> Bool {
        switch byte {
        case .backslash, .backtick, .star, .ampersand, .less, UInt8(ascii: "_"), UInt8(ascii: "~"),
            UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "!"):
            true
        default: false
        }
    }

    private mutating func copy() {
        out.append(raw.bytes[index], at: raw.offsets[index])
        index += 1
    }

    private mutating func copy(through end: Int) {
        out.append(raw, index..<end)
        index = end
    }

    private mutating func readEscape() {
        var next = index
        while next < raw.count, next - index < 4, raw.bytes[next] == .backslash { next += 1 }
        guard next < raw.count else {
            index = next
            return
        }
        let escaped = raw.bytes[next]
        if escaped == .newline {
            index = next
        } else if escaped == .backtick {
            index = next + 1
        } else if escaped.isPunctuation, escaped != .backslash {
            index = next
            copy()
        } else {
            copy()
            index = next
        }
    }

    private mutating func readCode() {
        var open = index
        while open < raw.count, raw.bytes[open] == .backtick { open += 1 }
        let length = open - index
        guard !missingCode.contains(length), let close = codeEnd(from: open, length: length) else {
            missingCode.insert(length)
            index = open
            return
        }
        index = open
        copy(through: close)
        index = close + length
    }

    private func codeEnd(from start: Int, length: Int) -> Int? {
        var position = start
        while position < raw.count {
            guard raw.bytes[position] == .backtick else {
                position += 1
                continue
            }
            let first = position
            while position < raw.count, raw.bytes[position] == .backtick { position += 1 }
            if position - first == length { return first }
        }
        return nil
    }

    private mutating func readRun() {
        let sign = raw.bytes[index]
        var end = index
        while end < raw.count, raw.bytes[end] == sign { end += 1 }
        runs.add(sign, in: raw.bytes, index..<end, place: out.count)
        copy(through: end)
    }

    private mutating func readReference() {
        guard let reference = CharacterReference(raw.bytes, at: index) else {
            copy()
            return
        }
        for byte in reference.bytes { out.append(byte, at: raw.offsets[index]) }
        index += reference.width
    }

    private mutating func readTag() {
        if isTagEndMissing {
            copy()
            return
        }
        switch InlineTag(raw.bytes, at: index) {
        case .address(let end):
            index += 1
            copy(through: end - 1)
            index = end
        case .tag(let end, let separates):
            if separates { out.append(.space, at: raw.offsets[index]) }
            index = end
        case .unclosed:
            isTagEndMissing = true
            copy()
        case .none:
            copy()
        }
    }

    private mutating func openBracket(isImage: Bool) {
        brackets.append((out.count, isImage))
        copy(through: index + (isImage ? 2 : 1))
    }

    private mutating func closeBracket() {
        guard let open = brackets.popLast() else {
            copy()
            return
        }
        let opening = open.isImage ? 2 : 1
        guard let end = linkEnd(after: index + 1, isImage: open.isImage) else {
            copy()
            return
        }
        if open.isImage {
            cut(open.place, out.count)
        } else {
            cut(open.place, open.place + opening)
        }
        index = end
    }

    /// The end of `(address)` or `[name]` behind a closing bracket.
    private mutating func linkEnd(after start: Int, isImage: Bool) -> Int? {
        guard start < raw.count, !isLinkEndMissing else { return nil }
        switch raw.bytes[start] {
        case UInt8(ascii: "("): return addressEnd(from: start)
        case UInt8(ascii: "[") where hasReferences:
            guard let end = raw.bytes[start...].prefix(80).firstIndex(of: UInt8(ascii: "]")) else {
                return nil
            }
            return end + 1
        default: return nil
        }
    }

    private mutating func addressEnd(from start: Int) -> Int? {
        var depth = 0
        var position = start
        while position < raw.count {
            switch raw.bytes[position] {
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"):
                depth -= 1
                if depth == 0 { return isAddress(start + 1..<position) ? position + 1 : nil }
            case .newline where position > start + 2000: return nil
            default: break
            }
            position += 1
        }
        isLinkEndMissing = true
        return nil
    }

    /// Whether it has no white space but before a title or within a template tag.
    private func isAddress(_ range: Range<Int>) -> Bool {
        var position = range.lowerBound
        while position < range.upperBound, !raw.bytes[position].isSpace { position += 1 }
        guard position < range.upperBound else { return true }
        let rest = raw.bytes[position..<range.upperBound].drop { $0.isSpace }
        guard let first = rest.first, let last = rest.last else { return true }
        let isTitle = first == last && (first == UInt8(ascii: "\"") || first == UInt8(ascii: "'"))
        return isTitle || raw.bytes[range.lowerBound] == UInt8(ascii: "{")
    }

    private mutating func cut(_ start: Int, _ end: Int) {
        cutDelta.append((start, 1))
        cutDelta.append((end, -1))
    }

    private mutating func finish() -> InlineText {
        let emphasis = runs.resolved()
        if cutDelta.isEmpty, emphasis.marks.isEmpty, emphasis.strong.isEmpty {
            return InlineText(text: out, isStrong: false)
        }
        var cuts = [Int32](repeating: 0, count: out.count + 1)
        for delta in cutDelta { cuts[delta.place] += Int32(delta.change) }
        for range in emphasis.marks {
            cuts[range.lowerBound] += 1
            cuts[range.upperBound] -= 1
        }
        var strong = [Int32](repeating: 0, count: out.count + 1)
        for range in emphasis.strong {
            strong[range.lowerBound] += 1
            strong[range.upperBound] -= 1
        }
        var text = TracedText()
        var isStrong = !emphasis.strong.isEmpty
        var cut: Int32 = 0
        var depth: Int32 = 0
        for position in 0..<out.count {
            cut += cuts[position]
            depth += strong[position]
            guard cut == 0 else { continue }
            let byte = out.bytes[position]
            text.append(byte, at: out.offsets[position])
            if depth == 0, !byte.isSpace, byte != .colon { isStrong = false }
        }
        return InlineText(text: text, isStrong: isStrong)
    }
}
