/// Text in one line: white space of every sort folded, what cannot be seen removed.
enum FoldedText {
    /// The text without white space at its ends, runs of it as one space, zero-width characters removed.
    static func of(_ text: String) -> String {
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var isSpacePending = false
        var index = 0
        while index < bytes.count {
            if let invisible = InvisibleText.multibyte(in: bytes, at: index) {
                if invisible.kind == .space { isSpacePending = true }
                index += invisible.width
                continue
            }
            if bytes[index] <= 0x20 || bytes[index] == 0x7F {
                isSpacePending = true
            } else {
                if isSpacePending, !result.isEmpty { result.append(0x20) }
                isSpacePending = false
                result.append(bytes[index])
            }
            index += 1
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// The beginning of a text in double quotes, for a message.
    static func quoted(_ text: String) -> String {
        let folded = of(text)
        let start = folded.unicodeScalars.prefix(40)
        return start.endIndex == folded.unicodeScalars.endIndex ? "\"\(folded)\"" : "\"\(String(start))…\""
    }
}
