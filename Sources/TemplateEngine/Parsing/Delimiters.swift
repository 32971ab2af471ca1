/// The pair of texts that begins and ends a tag.
struct Delimiters {
    let opening: [UInt8]
    let closing: [UInt8]

    static let standard = Delimiters(opening: Array("{{".utf8), closing: Array("}}".utf8))

    init(opening: [UInt8], closing: [UInt8]) {
        self.opening = opening
        self.closing = closing
    }

    /// Reads what stands between the equals signs of a set-delimiter tag; `nil` when it is no pair.
    init?(content: ArraySlice<UInt8>) {
        let words = content.split(whereSeparator: Byte.isSpace)
        guard words.count == 2, !content.contains(UInt8(ascii: "=")) else { return nil }
        self.init(opening: Array(words[0]), closing: Array(words[1]))
    }
}
