/// A line that asks something and answers it: `How long? Two years`, `Duration of use: two years`.
struct QuestionAndAnswer {
    /// The question, with its question mark; empty when the line asks nothing.
    var question = ""
    var answer: String
    /// The offset of the answer in bytes.
    var offset = 0

    /// Splits a line at the first question mark or colon before white space.
    init(_ text: String) {
        answer = text
        let bytes = Array(text.utf8)
        guard
            let mark = bytes.indices.first(where: { index in
                let isMark = bytes[index] == UInt8(ascii: "?") || bytes[index] == .colon
                return isMark
                    && (index + 1 == bytes.count || bytes[index + 1] == .space || bytes[index + 1] == .colon)
            })
        else { return }
        var start = mark + 1
        while start < bytes.count, bytes[start] == .space || bytes[start] == .colon { start += 1 }
        let end = bytes[mark] == .colon ? mark : mark + 1
        question = String(decoding: bytes[..<end], as: UTF8.self)
        answer = String(decoding: bytes[start...], as: UTF8.self)
        offset = start
    }
}
