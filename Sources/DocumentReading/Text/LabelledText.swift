import CareerModel

/// A line of the form `Label: value`.
struct LabelledText {
    /// The whole line.
    let text: String
    /// Where the label ends in it, in bytes.
    private let labelEnd: Int
    /// The offset of the value in the line, in bytes.
    let offset: Int

    /// What stands before the colon.
    var label: String { String(decoding: labelBytes, as: UTF8.self) }
    /// What stands behind it.
    var value: String { String(decoding: text.utf8.dropFirst(offset), as: UTF8.self) }
    /// Whether a value stands behind the label.
    var hasValue: Bool { offset < text.utf8.count }
    /// The bytes of the label.
    var labelBytes: Substring.UTF8View { text.utf8.prefix(labelEnd) }

    /// Splits at the first colon, or ` | ` of a table row, when few enough words stand before it; nil otherwise.
    init?(_ text: String, mostWords: Int = 6) {
        let parts =
            text.utf8.withContiguousStorageIfAvailable { Self.parts(of: $0, mostWords) }
            ?? Array(text.utf8).withUnsafeBufferPointer { Self.parts(of: $0, mostWords) }
        guard let parts else { return nil }
        self.text = text
        (labelEnd, offset) = parts
    }

    /// Where the label ends and the value begins.
    private static func parts(
        of bytes: UnsafeBufferPointer<UInt8>, _ mostWords: Int
    ) -> (labelEnd: Int, valueStart: Int)? {
        var words = 1
        for index in 0..<min(100, bytes.count) {
            switch bytes[index] {
            case .space: words += 1
            case .colon where index + 1 == bytes.count || bytes[index + 1] == .space:
                return parts(bytes, index, index + 1)
            case .pipe where index > 0 && bytes[index - 1] == .space && words > 1:
                return parts(bytes, index - 1, index + 1)
            case UInt8(ascii: "."), UInt8(ascii: ";"): return nil
            default: break
            }
            if words > mostWords + 1 { return nil }
        }
        return nil
    }

    private static func parts(
        _ bytes: UnsafeBufferPointer<UInt8>, _ labelEnd: Int, _ valueStart: Int
    ) -> (labelEnd: Int, valueStart: Int)? {
        guard labelEnd > 0 else { return nil }
        var start = valueStart
        while start < bytes.count, bytes[start].isSpace { start += 1 }
        return (labelEnd, start)
    }
}
