/// Takes the markup out of a line that a person wrote with some: `**bold**`, `[link](address)`, `<b>`.
enum Markup {
    /// The words alone.
    ///
    /// What only looks like markup (`a < b`, `2 * 3`, `snake_case`) stays.
    static func removed(from text: String) -> String {
        guard text.utf8.contains(where: { "*_`<[".utf8.contains($0) }) else { return text }
        let bytes = Array(text.utf8)
        var out: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if let end = tagEnd(bytes, index) {
                index = end
            } else if isDouble(bytes, index, UInt8(ascii: "*")) || isDouble(bytes, index, UInt8(ascii: "_")) {
                index += 2
            } else if bytes[index] == UInt8(ascii: "`") {
                index += 1
            } else if let link = link(bytes, index) {
                out += bytes[link.words]
                index = link.end
            } else {
                out.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static func isDouble(_ bytes: [UInt8], _ index: Int, _ sign: UInt8) -> Bool {
        bytes[index] == sign && index + 1 < bytes.count && bytes[index + 1] == sign
    }

    /// The end of an HTML tag such as `<b>` or `</a>` that begins at the index, at most 200 bytes long.
    private static func tagEnd(_ bytes: [UInt8], _ index: Int) -> Int? {
        guard bytes[index] == UInt8(ascii: "<"), index + 2 < bytes.count else { return nil }
        let first = bytes[index + 1] == UInt8(ascii: "/") ? bytes[index + 2] : bytes[index + 1]
        guard (first | 0x20) >= UInt8(ascii: "a"), (first | 0x20) <= UInt8(ascii: "z") else { return nil }
        let close = bytes[index..<min(bytes.count, index + 200)].firstIndex(of: UInt8(ascii: ">"))
        return close.map { $0 + 1 }
    }

    /// A link `[words](address)` that begins at the index: where its words are and where it ends.
    private static func link(_ bytes: [UInt8], _ index: Int) -> (words: Range<Int>, end: Int)? {
        guard bytes[index] == UInt8(ascii: "[") else { return nil }
        let reach = min(bytes.count, index + 500)
        guard let close = bytes[index..<reach].firstIndex(of: UInt8(ascii: "]")), close + 1 < reach,
            bytes[close + 1] == UInt8(ascii: "("),
            let end = bytes[close..<reach].firstIndex(of: UInt8(ascii: ")"))
        else { return nil }
        return ((index + 1)..<close, end + 1)
    }
}
