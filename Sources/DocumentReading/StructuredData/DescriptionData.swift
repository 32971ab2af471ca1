import CareerModel

/// The description of a job in structured data, which is HTML, HTML written with references, or plain text.
enum DescriptionData {
    /// Its lines as blocks, each standing where its words stand in the file.
    static func blocks(
        of node: JSONNode, in script: TracedText, lines: SourceLines, path: String
    ) -> [TextBlock] {
        var text = content(of: node, in: script)
        for _ in 0..<2 where !hasTag(text.bytes) && text.bytes.contains(.ampersand) {
            text = text.decodingReferences
        }
        return HTMLReader.read(hasTag(text.bytes) ? text : paragraphs(text), lines: lines, path: path).blocks
    }

    /// The content of a string, escapes resolved, each byte standing where it or its escape began.
    static func content(of node: JSONNode, in script: TracedText) -> TracedText {
        var text = TracedText()
        guard node.range.count >= 2 else { return text }
        let bytes = script.bytes
        let end = node.range.upperBound - 1
        var index = node.range.lowerBound + 1
        while index < end {
            let offset = script.offsets[index]
            guard bytes[index] == .backslash, index + 1 < end else {
                text.append(bytes[index] < 0x20 ? newline(bytes[index]) : bytes[index], at: offset)
                index += 1
                continue
            }
            let escape = Escape(bytes, at: index, end: end)
            for byte in escape.bytes { text.append(byte, at: offset) }
            index += escape.width
        }
        return text
    }

    private static func newline(_ byte: UInt8) -> UInt8 { byte == .newline ? byte : .space }

    private static func hasTag(_ bytes: [UInt8]) -> Bool {
        bytes.indices.contains { index in
            bytes[index] == .less && index + 1 < bytes.count
                && (bytes[index + 1].isLetter || bytes[index + 1] == UInt8(ascii: "/"))
        }
    }

    /// Plain text with every line end as one of the page, and no sign of it read as a tag.
    private static func paragraphs(_ text: TracedText) -> TracedText {
        var page = TracedText()
        func put(_ markup: String, at offset: Int32) {
            for byte in markup.utf8 { page.append(byte, at: offset) }
        }
        var isBlank = true
        for index in 0..<text.count {
            let (byte, offset) = (text.bytes[index], text.offsets[index])
            switch byte {
            case .newline:
                put(isBlank ? "<p>" : "<br>", at: offset)
                isBlank = true
            case .less: put("&lt;", at: offset)
            case .ampersand: put("&amp;", at: offset)
            default:
                page.append(byte, at: offset)
                if !byte.isSpace { isBlank = false }
            }
        }
        return page
    }

    /// One escape of a JSON string.
    private struct Escape {
        var bytes: [UInt8]
        var width = 2

        init(_ source: [UInt8], at index: Int, end: Int) {
            switch source[index + 1] {
            case UInt8(ascii: "n"), UInt8(ascii: "r"): bytes = [.newline]
            case UInt8(ascii: "t"), UInt8(ascii: "b"), UInt8(ascii: "f"): bytes = [.space]
            case UInt8(ascii: "u"):
                guard let unit = Self.unit(source, at: index, end: end) else {
                    bytes = []
                    return
                }
                width = 6
                var scalar = unit
                if (0xD800..<0xDC00).contains(unit), let low = Self.unit(source, at: index + 6, end: end),
                    (0xDC00..<0xE000).contains(low)
                {
                    scalar = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
                    width = 12
                }
                let character = Unicode.Scalar(scalar) ?? "\u{FFFD}"
                bytes =
                    character.value == 0x0A || character.value == 0x0D
                    ? [.newline] : character.value < 0x20 ? [.space] : Array(String(character).utf8)
            default: bytes = [source[index + 1]]
            }
        }

        /// The number of `\u00e9` at an index.
        private static func unit(_ source: [UInt8], at index: Int, end: Int) -> UInt32? {
            guard index + 6 <= end, source[index] == .backslash, source[index + 1] == UInt8(ascii: "u") else {
                return nil
            }
            return UInt32(String(decoding: source[index + 2..<index + 6], as: UTF8.self), radix: 16)
        }
    }
}
