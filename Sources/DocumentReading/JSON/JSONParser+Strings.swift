/// Strings, and the mistakes that people make at their quotes.
extension JSONParser {
    /// Whether one of the quotes “ ” „ ‘ ’ begins here.
    var atCurlyQuote: Bool { isCurlyQuote(at: position) }

    private func isCurlyQuote(at index: Int) -> Bool {
        guard index + 2 < bytes.count, bytes[index] == 0xE2, bytes[index + 1] == 0x80 else { return false }
        switch bytes[index + 2] {
        case 0x98, 0x99, 0x9C, 0x9D, 0x9E: return true
        default: return false
        }
    }

    /// Reads the string at the position, whatever its quotes, and stands behind it.
    mutating func readString() -> String {
        let start = position
        let quote = bytes[start]
        if quote == 0x22 {
            position += 1
        } else if quote == 0x27 {
            clear(start, "the string stands in single quotes", hint: "JSON wants double quotes: \"…\"")
            position += 1
        } else {
            clear(
                start, "the string stands in curly quotes", hint: "JSON wants straight double quotes: \"…\"")
            position += 3
        }
        return readContent(start: start, quote: quote)
    }

    private mutating func readContent(start: Int, quote: UInt8) -> String {
        let content = position
        var result: [UInt8] = []
        var copied = position
        var hasRawControl = false
        var isWhole = true
        while position < bytes.count {
            let byte = bytes[position]
            if quote >= 0x80 ? isCurlyQuote(at: position) : byte == quote {
                result += bytes[copied..<position]
                position += quote >= 0x80 ? 3 : 1
                return String(decoding: result, as: UTF8.self)
            }
            if byte == 0x5C {
                result += bytes[copied..<position]
                readEscape(into: &result)
                copied = position
                continue
            }
            if byte == 0x0A, looksUnterminated(after: position) {
                isWhole = false
                break
            }
            if byte < 0x20, !hasRawControl {
                hasRawControl = true
                let name = byte == 0x0A ? "a line break" : byte == 0x09 ? "a tab" : "a control character"
                warn(
                    position, "the string holds \(name)",
                    hint: byte == 0x0A ? "write \\n instead" : byte == 0x09 ? "write \\t instead" : nil)
            }
            position += 1
        }
        unclear(start, "the string is never closed", hint: "add the closing quote")
        if isWhole {
            isStopped = true
            return ""
        }
        return lineWithoutQuote(from: content)
    }

    /// The text of a string that ends with its line for want of a quote; a comma at the end of the line stays outside.
    private mutating func lineWithoutQuote(from content: Int) -> String {
        var end = position
        while end > content, [0x20, 0x2C, 0x09].contains(bytes[end - 1]) { end -= 1 }
        position = end
        return String(decoding: bytes[content..<end], as: UTF8.self)
    }

    /// Whether the line after a line break within a string begins as JSON would go on: a new string or a closing bracket.
    private func looksUnterminated(after lineEnd: Int) -> Bool {
        var index = lineEnd + 1
        while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
        guard index < bytes.count else { return false }
        switch bytes[index] {
        case 0x7D, 0x5D:
            index += 1
            while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 || bytes[index] == 0x2C {
                index += 1
            }
            return index == bytes.count || bytes[index] == 0x0A
        case 0x22:
            index += 1
            while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
            return index < bytes.count && ![0x0A, 0x2C, 0x3A, 0x5D, 0x7D].contains(bytes[index])
        default:
            return false
        }
    }

    // MARK: Escapes

    private mutating func readEscape(into result: inout [UInt8]) {
        let start = position
        guard start + 1 < bytes.count else {
            position += 1
            return
        }
        position += 2
        switch bytes[start + 1] {
        case 0x22, 0x5C, 0x2F: result.append(bytes[start + 1])
        case 0x62: result.append(0x08)
        case 0x66: result.append(0x0C)
        case 0x6E: result.append(0x0A)
        case 0x72: result.append(0x0D)
        case 0x74: result.append(0x09)
        case 0x75: readUnicodeEscape(at: start, into: &result)
        case 0x27:
            clear(start, "\\' is not an escape of JSON", hint: "write the apostrophe alone")
            result.append(0x27)
        default:
            clear(start, "the backslash begins no escape that JSON knows", hint: "write \\\\ for a backslash")
            result.append(0x5C)
            position = start + 1
        }
    }

    private mutating func readUnicodeEscape(at start: Int, into result: inout [UInt8]) {
        guard let unit = hex(at: start + 2) else {
            clear(
                start, "\\u needs four hexadecimal digits",
                hint: "write \\u00e9 for é, or the character itself")
            result += [0x5C, 0x75]
            return
        }
        position = start + 6
        var scalar = unit
        if (0xD800..<0xDC00).contains(unit), position + 1 < bytes.count, bytes[position] == 0x5C,
            bytes[position + 1] == 0x75, let low = hex(at: position + 2), (0xDC00..<0xE000).contains(low)
        {
            scalar = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
            position += 6
        }
        if let character = Unicode.Scalar(scalar) {
            result += Array(String(character).utf8)
        } else {
            warn(start, "half of a surrogate pair stands alone", hint: "write the character itself")
            result += [0xEF, 0xBF, 0xBD]
        }
    }

    private func hex(at start: Int) -> UInt32? {
        guard start + 4 <= bytes.count else { return nil }
        var value: UInt32 = 0
        for byte in bytes[start..<start + 4] {
            switch byte {
            case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
            case 0x41...0x46: value = value << 4 | UInt32(byte - 0x37)
            case 0x61...0x66: value = value << 4 | UInt32(byte - 0x57)
            default: return nil
            }
        }
        return value
    }
}
