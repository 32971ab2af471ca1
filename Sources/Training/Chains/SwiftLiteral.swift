/// Writes long texts as literals of Swift.
enum SwiftLiteral {
    /// A raw literal of several lines that is one line of text; the text holds no `#`.
    static func raw(_ text: [UInt8], indent: String, width: Int = 4_000) -> String {
        var literal = "#\"\"\"\n"
        var start = 0
        while start < text.count {
            let end = min(start + width, text.count)
            literal += indent + String(decoding: text[start..<end], as: UTF8.self)
            literal += end < text.count ? "\\#\n" : "\n"
            start = end
        }
        return literal + indent + "\"\"\"#"
    }
}
