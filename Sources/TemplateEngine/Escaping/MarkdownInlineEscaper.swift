/// Escapes emphasis, code, links, tags and entities within a line.
enum MarkdownInlineEscaper {
    /// What the line that a value stands on is.
    struct Line {
        let isTableRow: Bool
        let isHeading: Bool
    }

    static func append(_ cursor: inout EscapeCursor, _ output: inout [UInt8], in line: Line) {
        let byte = cursor.byte
        switch byte {
        case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "["), UInt8(ascii: "]"):
            cursor.escape(in: &output)
        case UInt8(ascii: "*"):
            escape(&cursor, &output, if: !isBetweenSpaces(cursor, output))
        case UInt8(ascii: "_"): appendUnderscores(&cursor, &output)
        case UInt8(ascii: "~"):
            escape(&cursor, &output, if: !isBeforeWord(cursor, output) && !isBetweenSpaces(cursor, output))
        case UInt8(ascii: "<"):
            let next = cursor.byte(ahead: 1)
            let opensTag = next.map { Byte.isAlphanumeric($0) || "/!?".utf8.contains($0) } ?? true
            escape(&cursor, &output, if: opensTag)
        case UInt8(ascii: ">"):
            let previous = cursor.previous(output) ?? Byte.newline
            escape(&cursor, &output, if: !Byte.isSpace(previous) && !"-=".utf8.contains(previous))
        case UInt8(ascii: "&"): escape(&cursor, &output, if: isEntity(cursor))
        case UInt8(ascii: "|"): escape(&cursor, &output, if: line.isTableRow)
        case UInt8(ascii: "#"): escape(&cursor, &output, if: line.isHeading && endsHeading(cursor, output))
        case 0..<0x20, 0x7F, 0xC2:
            let control = cursor.controlLength
            if control > 0 { cursor.drop(control, in: &output) } else { cursor.keep() }
        default: cursor.keep()
        }
    }

    private static func escape(_ cursor: inout EscapeCursor, _ output: inout [UInt8], if isMarkup: Bool) {
        if isMarkup { cursor.escape(in: &output) } else { cursor.keep() }
    }

    /// Underscores inside a word are no emphasis: `snake_case` stays as it is.
    private static func appendUnderscores(_ cursor: inout EscapeCursor, _ output: inout [UInt8]) {
        let mark = UInt8(ascii: "_")
        var count = 1
        while cursor.byte(ahead: count) == mark { count += 1 }
        let previous = cursor.previous(output) ?? Byte.newline
        let next = cursor.byte(ahead: count) ?? mark
        let isInsideWord = Byte.isAlphanumeric(previous) && Byte.isAlphanumeric(next)
        let isApart = Byte.isSpace(previous) && Byte.isSpace(next) && count == 1
        if isInsideWord || isApart { return cursor.keep(count) }
        for _ in 0..<count { cursor.escape(in: &output) }
    }

    private static func isBetweenSpaces(_ cursor: EscapeCursor, _ output: [UInt8]) -> Bool {
        guard let next = cursor.byte(ahead: 1), let previous = cursor.previous(output) else { return false }
        return Byte.isSpace(next) && Byte.isSpace(previous)
    }

    /// `~50`: a tilde that nothing before it could be struck out with.
    private static func isBeforeWord(_ cursor: EscapeCursor, _ output: [UInt8]) -> Bool {
        guard let next = cursor.byte(ahead: 1), Byte.isAlphanumeric(next) else { return false }
        return cursor.previous(output).map(Byte.isSpace) ?? true
    }

    /// Whether only number signs follow, which would be taken for the end mark of a heading.
    private static func endsHeading(_ cursor: EscapeCursor, _ output: [UInt8]) -> Bool {
        guard cursor.previous(output).map(Byte.isSpace) ?? true else { return false }
        var distance = 1
        while cursor.byte(ahead: distance) == UInt8(ascii: "#") { distance += 1 }
        return cursor.byte(ahead: distance) == nil
    }

    static func isEntity(_ cursor: EscapeCursor) -> Bool {
        var distance = 1
        if cursor.byte(ahead: distance) == UInt8(ascii: "#") { distance += 1 }
        let first = distance
        while distance < 40, let byte = cursor.byte(ahead: distance), Byte.isAlphanumeric(byte) {
            distance += 1
        }
        return distance > first && cursor.byte(ahead: distance) == UInt8(ascii: ";")
    }
}
