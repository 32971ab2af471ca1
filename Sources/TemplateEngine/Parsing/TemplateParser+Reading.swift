extension TemplateParser {
    private static let longestDelimiters = 256
    private static let brace = UInt8(ascii: "{")

    /// Reads the tag that begins at an opening delimiter.
    ///
    /// Of a broken one it reports the problem, moves on and gives `nil`.
    mutating func readTag(at start: Int) -> RawTag? {
        var first = start + delimiters.opening.count
        while first < source.count, Byte.isSpace(source[first]) { first += 1 }
        guard first < source.count else {
            return abandon(start, closing: delimiters.closing, goingOnAt: first)
        }

        let byte = source[first]
        if byte == Self.brace {
            return readName(.raw, start, from: first + 1, closing: [UInt8(ascii: "}")] + delimiters.closing)
        }
        switch byte == 0 ? nil : RawTag.Sigil(rawValue: byte) {
        case .comment: return readComment(start, from: first + 1)
        case .delimiters: return readDelimiters(start, from: first + 1)
        case let sigil?: return readName(sigil, start, from: first + 1, closing: delimiters.closing)
        case nil: return readName(.variable, start, from: first, closing: delimiters.closing)
        }
    }

    private mutating func readComment(_ start: Int, from first: Int) -> RawTag? {
        var index = first
        while index < source.count {
            if matches(delimiters.closing, at: index) {
                return RawTag(
                    sigil: .comment, start: start, end: index + delimiters.closing.count,
                    content: first..<index)
            }
            index += 1
        }
        return abandon(start, closing: delimiters.closing, goingOnAt: source.count)
    }

    private mutating func readDelimiters(_ start: Int, from first: Int) -> RawTag? {
        let closing = [UInt8(ascii: "=")] + delimiters.closing
        let limit = min(source.count, first + Self.longestDelimiters)
        var plainEnd: Int?
        var index = first
        while index < limit, source[index] != Byte.newline {
            if matches(closing, at: index) {
                return RawTag(
                    sigil: .delimiters, start: start, end: index + closing.count, content: first..<index)
            }
            if plainEnd == nil, matches(delimiters.closing, at: index) {
                plainEnd = index + delimiters.closing.count
            }
            index += 1
        }
        guard let plainEnd else {
            _ = abandon(start, closing: closing, goingOnAt: index)
            cursor = first
            return nil
        }
        report(.badDelimiter(text(start..<plainEnd)), at: start)
        cursor = plainEnd
        return nil
    }

    private mutating func readName(
        _ sigil: RawTag.Sigil, _ start: Int, from first: Int, closing: [UInt8]
    ) -> RawTag? {
        let opening = delimiters.opening
        let openingMayFollow = opening != delimiters.closing
        var index = first
        while index < source.count, !matches(closing, at: index) {
            if openingMayFollow, matches(opening, at: index) {
                return abandon(start, closing: closing, goingOnAt: index)
            }
            index += 1
        }
        guard index < source.count else { return abandon(start, closing: closing, goingOnAt: index) }
        let content = trimmed(first..<index)
        if let lineBreak = source[content].firstIndex(of: Byte.newline) {
            return abandon(start, closing: closing, goingOnAt: lineBreak)
        }
        return RawTag(sigil: sigil, start: start, end: index + closing.count, content: content)
    }

    private mutating func abandon(_ start: Int, closing: [UInt8], goingOnAt next: Int) -> RawTag? {
        var end = start + delimiters.opening.count
        while end < next, end - start < 60, !Byte.isLineBreak(source[end]) { end += 1 }
        while end < source.count, source[end] & 0xC0 == 0x80 { end -= 1 }
        report(
            .unclosedTag(
                opening: text(trimmed(start..<end)), closing: String(decoding: closing, as: UTF8.self)),
            at: start)
        cursor = next
        return nil
    }

    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var low = range.lowerBound
        var high = range.upperBound
        while low < high, Byte.isSpace(source[low]) { low += 1 }
        while high > low, Byte.isSpace(source[high - 1]) { high -= 1 }
        return low..<high
    }
}
