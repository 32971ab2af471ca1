/// Blanking what is no text of a Markdown file, so that everything else keeps its place.
enum MarkdownMask {
    /// The bytes with front matter, comments, template tags and link definitions turned into spaces.
    static func masked(_ bytes: [UInt8]) -> [UInt8] {
        var result = bytes
        if FrontMatter.mayBegin(bytes), let range = FrontMatter.range(in: bytes, SourceLines(bytes)) {
            blank(range, in: &result)
        }
        blankComments(in: &result)
        return result
    }

    /// Whether links may be defined apart from their text: `[name]: https://…`.
    static func hasDefinitions(_ bytes: [UInt8], _ lines: SourceLines) -> Bool {
        (0..<lines.count).contains { definition(bytes, lines.range(ofLine: $0, size: bytes.count)) }
    }

    private static func definition(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
        guard line.count > 5, bytes[line.lowerBound] == UInt8(ascii: "[") else { return false }
        guard let close = bytes[line].firstIndex(of: UInt8(ascii: "]")), close + 2 < line.upperBound else {
            return false
        }
        return bytes[close + 1] == .colon && bytes[close + 2] == .space
    }

    private static func blank(_ range: Range<Int>, in bytes: inout [UInt8]) {
        for index in range where bytes[index] != .newline { bytes[index] = .space }
    }

    /// Blanks `<!-- … -->`, `{% … %}` and all between `{% comment %}` and `{% endcomment %}`.
    private static func blankComments(in bytes: inout [UInt8]) {
        var endings: [String: Bool] = [:]
        var index = 0
        while index + 3 < bytes.count {
            guard bytes[index] == .less || bytes[index] == UInt8(ascii: "{") else {
                index += 1
                continue
            }
            guard let end = commentEnd(in: bytes, from: index, missing: &endings) else {
                index += 1
                continue
            }
            blank(index..<end, in: &bytes)
            index = end
        }
    }

    /// The end of the comment that begins at `start`; an ending that was not found once is not sought again.
    private static func commentEnd(in bytes: [UInt8], from start: Int, missing: inout [String: Bool]) -> Int?
    {
        if has("<!--", bytes, start) { return find("-->", bytes, from: start + 4, missing: &missing) }
        guard has("{%", bytes, start) else { return nil }
        guard let tagEnd = find("%}", bytes, from: start + 2, missing: &missing) else { return nil }
        var name = start + 2
        while name < tagEnd, bytes[name].isSpace || bytes[name] == .hyphen { name += 1 }
        guard has("comment", bytes, name),
            let last = find("endcomment", bytes, from: name + 7, missing: &missing)
        else { return tagEnd }
        return find("%}", bytes, from: last, missing: &missing)
    }

    private static func has(_ text: StaticString, _ bytes: [UInt8], _ index: Int) -> Bool {
        let count = text.utf8CodeUnitCount
        guard index + count <= bytes.count else { return false }
        return text.withUTF8Buffer { pattern in (0..<count).allSatisfy { bytes[index + $0] == pattern[$0] } }
    }

    /// The offset after the next `text`.
    private static func find(
        _ text: StaticString, _ bytes: [UInt8], from start: Int, missing: inout [String: Bool]
    ) -> Int? {
        guard missing[text.description] == nil else { return nil }
        var index = start
        while index + text.utf8CodeUnitCount <= bytes.count {
            if has(text, bytes, index) { return index + text.utf8CodeUnitCount }
            index += 1
        }
        missing[text.description] = true
        return nil
    }
}
