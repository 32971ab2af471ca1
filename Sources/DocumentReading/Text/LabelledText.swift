import CareerModel

/// A line of the form `Label: value`.
struct LabelledText {
    var label: String
    var value: String
    /// The offset of the value in the line, in bytes.
    var offset: Int

    /// Splits at the first colon, or ` | ` of a table row, when few enough words stand before it; nil otherwise.
    init?(_ text: String, mostWords: Int = 6) {
        let bytes = Array(text.utf8)
        var words = 1
        for index in bytes.indices.prefix(100) {
            switch bytes[index] {
            case .space: words += 1
            case .colon where index + 1 == bytes.count || bytes[index + 1] == .space:
                self.init(bytes, index, index + 1)
                return
            case .pipe where index > 0 && bytes[index - 1] == .space && words > 1:
                self.init(bytes, index - 1, index + 1)
                return
            case UInt8(ascii: "."), UInt8(ascii: ";"): return nil
            default: break
            }
            if words > mostWords + 1 { return nil }
        }
        return nil
    }

    private init?(_ bytes: [UInt8], _ labelEnd: Int, _ valueStart: Int) {
        guard labelEnd > 0 else { return nil }
        var start = valueStart
        while start < bytes.count, bytes[start].isSpace { start += 1 }
        label = String(decoding: bytes[..<labelEnd], as: UTF8.self)
        value = String(decoding: bytes[start...], as: UTF8.self)
        offset = start
    }
}
