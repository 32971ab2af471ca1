import TextAnalysis

/// Escapes words so that Markdown shows them as they are.
///
/// Links, images, HTML, emphasis, code, entities, table cells and block markers lose their meaning; a sign
/// that has none where it stands (`snake_case`, `R&D`, `< 5`, `2 * 3`) stays plain. What is given is one line
/// that ``SafeText`` has passed.
enum MarkdownEscaping {
    /// Where the words stand.
    enum Position {
        /// Where a line begins, so that a leading `#`, `-` or `1.` would mean something.
        case lineStart
        /// In a heading, at whose end `#` would vanish; other signs at its beginning mean nothing.
        case heading
        /// Anywhere else.
        case inline
    }

    /// The words escaped.
    static func escape(_ text: String, at position: Position = .inline) -> String {
        let bytes = Array(text.utf8)
        var escaped: [UInt8] = []
        escaped.reserveCapacity(bytes.count + 8)
        let marker = position == .lineStart ? blockMarker(bytes) : nil
        let closing = position == .heading ? closingHashes(bytes) : bytes.count
        for (index, byte) in bytes.enumerated() {
            if index == marker || index == closing || isActive(byte, bytes, index) {
                escaped.append(UInt8(ascii: "\\"))
            }
            escaped.append(byte)
        }
        return String(decoding: escaped, as: UTF8.self)
    }

    /// A code span that holds the words as they are.
    ///
    /// In a table, where a code span cannot hold every pipe, words with one are escaped instead.
    static func code(_ text: String, inTable: Bool) -> String {
        if inTable, text.utf8.contains(UInt8(ascii: "|")) { return escape(text) }
        var longest = 0
        var run = 0
        for byte in text.utf8 {
            run = byte == UInt8(ascii: "`") ? run + 1 : 0
            longest = max(longest, run)
        }
        let fence = String(repeating: "`", count: longest + 1)
        let pad = text.utf8.first == UInt8(ascii: "`") || text.utf8.last == UInt8(ascii: "`") ? " " : ""
        return fence + pad + text + pad + fence
    }

    private static func isActive(_ byte: UInt8, _ bytes: [UInt8], _ index: Int) -> Bool {
        switch byte {
        case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "|"):
            return true
        case UInt8(ascii: "*"):
            return !(isSpace(bytes, index - 1) && isSpace(bytes, index + 1))
        case UInt8(ascii: "_"):
            return !(isWord(bytes, index - 1) && isWord(bytes, index + 1))
                && !(isSpace(bytes, index - 1) && isSpace(bytes, index + 1))
        case UInt8(ascii: "~"):
            let opens = index == 0 || isSpace(bytes, index - 1)
            return !(opens && (isDigit(bytes, index + 1) || isSpace(bytes, index + 1)))
        case UInt8(ascii: "<"):
            guard index + 1 < bytes.count else { return true }
            let next = bytes[index + 1]
            return ASCII.isLetter(next) || next == UInt8(ascii: "/") || next == UInt8(ascii: "!")
                || next == UInt8(ascii: "?")
        case UInt8(ascii: "&"): return startsEntity(bytes, index)
        case UInt8(ascii: ":"):
            return index + 2 < bytes.count && bytes[index + 1] == UInt8(ascii: "/")
                && bytes[index + 2] == UInt8(ascii: "/")
        case UInt8(ascii: "."): return endsWWW(bytes, index)
        default: return false
        }
    }

    private static func isSpace(_ bytes: [UInt8], _ index: Int) -> Bool {
        bytes.indices.contains(index) && bytes[index] == UInt8(ascii: " ")
    }

    private static func isWord(_ bytes: [UInt8], _ index: Int) -> Bool {
        bytes.indices.contains(index) && (ASCII.isLetter(bytes[index]) || ASCII.isDigit(bytes[index]))
    }

    private static func isDigit(_ bytes: [UInt8], _ index: Int) -> Bool {
        bytes.indices.contains(index) && ASCII.isDigit(bytes[index])
    }

    /// Whether an entity (`&lt;`, `&#60;`) begins here.
    private static func startsEntity(_ bytes: [UInt8], _ index: Int) -> Bool {
        var next = index + 1
        if next < bytes.count, bytes[next] == UInt8(ascii: "#") { next += 1 }
        let start = next
        let limit = min(bytes.count, index + 40)
        while next < limit, isWord(bytes, next) { next += 1 }
        return next > start && next < bytes.count && bytes[next] == UInt8(ascii: ";")
    }

    private static func endsWWW(_ bytes: [UInt8], _ index: Int) -> Bool {
        index >= 3 && bytes[(index - 3)..<index].allSatisfy { ASCII.lowercased($0) == UInt8(ascii: "w") }
    }

    /// The byte to escape so that the line is not read as a heading, list, quotation or rule; nil when it is
    /// none.
    private static func blockMarker(_ bytes: [UInt8]) -> Int? {
        guard let first = bytes.first else { return nil }
        switch first {
        case UInt8(ascii: ">"): return 0
        case UInt8(ascii: "#"):
            let end = bytes.firstIndex { $0 != first } ?? bytes.count
            return end <= 6 && (end == bytes.count || bytes[end] == UInt8(ascii: " ")) ? 0 : nil
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="):
            let isMarker = bytes.count == 1 || bytes[1] == UInt8(ascii: " ")
            return isMarker || bytes.allSatisfy { $0 == first || $0 == UInt8(ascii: " ") } ? 0 : nil
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            guard let end = bytes.firstIndex(where: { !ASCII.isDigit($0) }), end <= 9 else { return nil }
            guard bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")") else { return nil }
            return end + 1 == bytes.count || bytes[end + 1] == UInt8(ascii: " ") ? end : nil
        default: return nil
        }
    }

    /// Where the `#` signs begin that would close a heading; the count of bytes when there are none.
    private static func closingHashes(_ bytes: [UInt8]) -> Int {
        var start = bytes.count
        while start > 0, bytes[start - 1] == UInt8(ascii: "#") { start -= 1 }
        return start == 0 || bytes[start - 1] == UInt8(ascii: " ") ? start : bytes.count
    }
}
