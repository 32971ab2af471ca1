/// One tag of HTML, read tolerantly.
struct HTMLTag {
    /// Its name in lower case.
    let name: String
    /// What its element is.
    let traits: HTMLTraits
    var isClosing: Bool
    /// Its attributes, names in lower case, references not decoded; of equal names the first counts.
    var attributes: [(name: String, value: String)]
    /// The offset behind the tag.
    var end: Int

    /// The value of an attribute.
    func value(of name: String) -> String? {
        attributes.first { $0.name == name }?.value
    }

    /// The offset behind the `>` that closes a tag; nil when none does.
    ///
    /// Signs within quotation marks are passed over, unless a mark is never closed.
    static func end(_ bytes: [UInt8], from start: Int) -> Int? {
        if let end = quotedEnd(bytes, from: start) { return end }
        return bytes[start...].firstIndex(of: .greater).map { $0 + 1 }
    }

    private static func quotedEnd(_ bytes: [UInt8], from start: Int) -> Int? {
        var index = start
        var quote: UInt8?
        while index < bytes.count {
            let byte = bytes[index]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == .greater {
                return index + 1
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"),
                bytes[index - 1] == UInt8(ascii: "=")
            {
                quote = byte
            }
            index += 1
        }
        return nil
    }

    /// Reads the tag at `start`, where `<` or `</` and a letter stand; nil when it never ends.
    init?(_ bytes: [UInt8], at start: Int) {
        var index = start + 1
        isClosing = bytes[index] == UInt8(ascii: "/")
        if isClosing { index += 1 }
        let first = index
        while index < bytes.count, !bytes[index].isSpace, bytes[index] != .greater,
            bytes[index] != UInt8(ascii: "/")
        {
            index += 1
        }
        name = String(decoding: bytes[first..<min(index, first + 32)].map(\.lowercased), as: UTF8.self)
        traits = HTMLTraits.of(name)
        attributes = []
        guard let end = HTMLTag.end(bytes, from: index) else { return nil }
        self.end = end
        if !isClosing { readAttributes(bytes, index, end - 1) }
    }

    private mutating func readAttributes(_ bytes: [UInt8], _ start: Int, _ end: Int) {
        var index = start
        while index < end, attributes.count < 64 {
            while index < end, bytes[index].isSpace || bytes[index] == UInt8(ascii: "/") { index += 1 }
            let first = index
            while index < end, !bytes[index].isSpace, bytes[index] != UInt8(ascii: "="),
                bytes[index] != UInt8(ascii: "/")
            {
                index += 1
            }
            let name = bytes[first..<index].map(\.lowercased)
            while index < end, bytes[index].isSpace { index += 1 }
            var value = 0..<0
            if index < end, bytes[index] == UInt8(ascii: "=") {
                index += 1
                while index < end, bytes[index].isSpace { index += 1 }
                value = Self.valueRange(bytes, &index, end)
            } else if first == index {
                index += 1
            }
            if !name.isEmpty {
                attributes.append(
                    (String(decoding: name, as: UTF8.self), String(decoding: bytes[value], as: UTF8.self)))
            }
        }
    }

    private static func valueRange(_ bytes: [UInt8], _ index: inout Int, _ end: Int) -> Range<Int> {
        guard index < end else { return end..<end }
        let quote = bytes[index]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            let first = index + 1
            index = first
            while index < end, bytes[index] != quote { index += 1 }
            let range = first..<index
            index = min(end, index + 1)
            return range
        }
        let first = index
        while index < end, !bytes[index].isSpace { index += 1 }
        return first..<index
    }
}
