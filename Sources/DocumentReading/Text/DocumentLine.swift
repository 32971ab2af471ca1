/// One line of a text document, looked at by itself.
struct DocumentLine {
    /// What the line is by its own looks.
    enum Kind {
        case blank
        /// `## Heading`; `content` is the heading's text.
        case heading(level: Int, content: Range<Int>)
        /// A line of dashes, stars, underscores or equals signs.
        case rule(UInt8)
        case fence(sign: UInt8, length: Int)
        case item(ListMarker)
        /// A bullet whose text stands on a line below.
        case loneMarker
        case text
    }

    var kind: Kind
    /// The bytes of the line, white space at the ends left out.
    var range: Range<Int>
    /// Columns before the first visible character; a tab goes on to the next multiple of four.
    var indent: Int
    /// Whether two spaces or a backslash at the end ask for a new line.
    var hasHardBreak: Bool

    var isText: Bool {
        if case .text = kind { return true }
        return false
    }

    var isBlank: Bool {
        if case .blank = kind { return true }
        return false
    }

    /// Looks at the bytes of `line`.
    init(_ bytes: [UInt8], _ line: Range<Int>, isMarkdown: Bool) {
        var start = line.lowerBound
        var indent = 0
        var quoted = false
        while start < line.upperBound {
            let width = InvisibleText.spaceWidth(in: bytes, at: start)
            if width > 0 {
                indent = bytes[start] == .tab ? (indent / 4 + 1) * 4 : indent + 1
                start += width
            } else if isMarkdown, bytes[start] == .greater {
                quoted = true
                indent = 0
                start += 1
            } else {
                break
            }
        }
        var end = line.upperBound
        while end > start, bytes[end - 1].isSpace { end -= 1 }
        range = start..<max(start, end)
        self.indent = quoted && indent > 0 ? indent - 1 : indent
        let trailing = line.upperBound - end
        hasHardBreak = isMarkdown && (trailing >= 2 || (end > start && bytes[end - 1] == .backslash))
        kind = Self.kind(bytes, range, isMarkdown: isMarkdown)
    }

    private static func kind(_ bytes: [UInt8], _ range: Range<Int>, isMarkdown: Bool) -> Kind {
        guard !range.isEmpty else { return .blank }
        if let sign = ruleSign(bytes, range) { return .rule(sign) }
        let first = bytes[range.lowerBound]
        if isMarkdown {
            if first == .hash, let heading = heading(bytes, range) { return heading }
            if first == .backtick || first == UInt8(ascii: "~"), let fence = fence(bytes, range) {
                return fence
            }
        } else if let content = decorated(bytes, range) {
            return .heading(level: 2, content: content)
        }
        if let marker = ListMarker.leading(bytes, range.lowerBound, range.upperBound) { return .item(marker) }
        return isLoneMarker(bytes, range) ? .loneMarker : .text
    }

    private static func isLoneMarker(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        if range.count == 1 {
            return [.hyphen, .star, UInt8(ascii: "+"), UInt8(ascii: "o")].contains(bytes[range.lowerBound])
        }
        return BulletSign(bytes, range.lowerBound)?.width == range.count
    }

    private static func heading(_ bytes: [UInt8], _ range: Range<Int>) -> Kind? {
        var start = range.lowerBound
        while start < range.upperBound, bytes[start] == .hash { start += 1 }
        let level = start - range.lowerBound
        guard level <= 6 else { return nil }
        if start < range.upperBound, InvisibleText.spaceWidth(in: bytes, at: start) == 0 {
            guard
                bytes[start].isUpper || bytes[start] >= 0x80
                    || (level > 1 && bytes[start] != UInt8(ascii: "!"))
            else { return nil }
        }
        var end = range.upperBound
        while end > start, bytes[end - 1] == .hash { end -= 1 }
        if end > start, end < range.upperBound, !bytes[end - 1].isSpace { end = range.upperBound }
        return .heading(level: level, content: start..<end)
    }

    private static func fence(_ bytes: [UInt8], _ range: Range<Int>) -> Kind? {
        let sign = bytes[range.lowerBound]
        var end = range.lowerBound
        while end < range.upperBound, bytes[end] == sign { end += 1 }
        let length = end - range.lowerBound
        guard length >= 3, !bytes[end..<range.upperBound].contains(.backtick) else { return nil }
        return .fence(sign: sign, length: length)
    }

    /// The sign of a line made of one sign only, three or more of it.
    private static func ruleSign(_ bytes: [UInt8], _ range: Range<Int>) -> UInt8? {
        let sign = bytes[range.lowerBound]
        guard [.hyphen, .star, UInt8(ascii: "_"), UInt8(ascii: "="), UInt8(ascii: "~"), .hash].contains(sign)
        else { return drawnRule(bytes, range) }
        var count = 0
        for byte in bytes[range] where byte != .space {
            guard byte == sign else { return nil }
            count += 1
        }
        let least = sign == UInt8(ascii: "~") || sign == .hash ? 7 : 3
        return count >= least ? sign : nil
    }

    /// A line of box drawings or long dashes.
    private static func drawnRule(_ bytes: [UInt8], _ range: Range<Int>) -> UInt8? {
        guard range.count >= 9, bytes[range.lowerBound] == 0xE2 else { return nil }
        let sign = bytes[range.lowerBound..<range.lowerBound + 3]
        guard range.count % 3 == 0, sign[sign.startIndex + 1] == 0x94 || sign[sign.startIndex + 1] == 0x80
        else { return nil }
        for start in stride(from: range.lowerBound, to: range.upperBound, by: 3)
        where !bytes[start..<start + 3].elementsEqual(sign) { return nil }
        return .star
    }

    /// The words of `=== WORDS ===`.
    private static func decorated(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
        let sign = bytes[range.lowerBound]
        guard [UInt8(ascii: "="), .star, .hyphen, .hash, UInt8(ascii: "~")].contains(sign) else { return nil }
        var start = range.lowerBound
        while start < range.upperBound, bytes[start] == sign { start += 1 }
        var end = range.upperBound
        while end > start, bytes[end - 1] == sign { end -= 1 }
        guard start - range.lowerBound >= 2, range.upperBound - end >= 2, end - start <= 80 else {
            return nil
        }
        while start < end, bytes[start].isSpace { start += 1 }
        while end > start, bytes[end - 1].isSpace { end -= 1 }
        return start < end ? start..<end : nil
    }
}
