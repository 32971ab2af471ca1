extension JSONValue {
    /// The value indented by two spaces, with sorted keys and one newline at the end.
    public var prettyText: String { text(indentation: 2) + "\n" }

    /// The value on one line without spaces, with sorted keys and no newline: for JSON Lines.
    public var compactText: String { text(indentation: nil) }

    private func text(indentation: Int?) -> String {
        var writer = JSONWriter(indentation: indentation)
        writer.write(self, depth: 0)
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}

/// Writes JSON as bytes.
struct JSONWriter {
    let indentation: Int?
    var bytes: [UInt8] = []

    init(indentation: Int?) { self.indentation = indentation }

    mutating func write(_ value: JSONValue, depth: Int) {
        switch value {
        case .null: append("null")
        case .bool(let flag): append(flag ? "true" : "false")
        case .number(let number): append(Self.text(of: number))
        case .string(let text): write(text)
        case .array(let values):
            write(values, "[", "]", depth) { writer, value in writer.write(value, depth: depth + 1) }
        case .object(let members):
            write(Self.sorted(members), "{", "}", depth) { writer, member in
                writer.write(member.key)
                writer.append(writer.indentation == nil ? ":" : ": ")
                writer.write(member.value, depth: depth + 1)
            }
        }
    }

    private mutating func write<Element>(
        _ elements: [Element], _ open: String, _ close: String, _ depth: Int,
        _ body: (inout JSONWriter, Element) -> Void
    ) {
        append(open)
        for (index, element) in elements.enumerated() {
            if index > 0 { append(",") }
            startLine(depth + 1)
            body(&self, element)
        }
        if !elements.isEmpty { startLine(depth) }
        append(close)
    }

    private mutating func startLine(_ depth: Int) {
        guard let indentation else { return }
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * indentation))
    }

    private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

    /// Writes a string; what a terminal would obey or hide is escaped, so that JSON too is safe to look at.
    private mutating func write(_ text: String) {
        append("\"")
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x22: append("\\\"")
            case 0x5C: append("\\\\")
            case 0x0A: append("\\n")
            case 0x0D: append("\\r")
            case 0x09: append("\\t")
            case 0x20..<0x7F: bytes.append(UInt8(truncatingIfNeeded: scalar.value))
            default:
                if SafeText.isUnsafe(scalar) {
                    for unit in UTF16.encode(scalar) ?? .init() { appendEscape(unit) }
                } else {
                    bytes.append(contentsOf: UTF8.encode(scalar) ?? .init())
                }
            }
        }
        append("\"")
    }

    private mutating func appendEscape(_ unit: UInt16) {
        let digits = String(unit, radix: 16)
        append("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits)
    }

    private static func sorted(_ members: [JSONValue.Member]) -> [JSONValue.Member] {
        let order = members.indices.sorted { left, right in
            let (first, second) = (members[left].key.utf8, members[right].key.utf8)
            return first.elementsEqual(second) ? left < right : first.lexicographicallyPrecedes(second)
        }
        var kept: [JSONValue.Member] = []
        for index in order {
            if kept.last?.key.utf8.elementsEqual(members[index].key.utf8) == true { kept.removeLast() }
            kept.append(members[index])
        }
        return kept
    }

    private static func text(of number: Double) -> String {
        guard number.isFinite else { return "null" }
        if number == number.rounded(), abs(number) < 9_007_199_254_740_992 { return String(Int(number)) }
        return number.description
    }
}
