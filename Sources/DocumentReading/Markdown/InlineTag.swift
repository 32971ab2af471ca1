/// What begins with `<` within Markdown.
enum InlineTag {
    /// `<https://…>` or `<name@host>`; `end` is behind its closing sign.
    case address(end: Int)
    /// An HTML tag; `separates` when words on both sides are no single word.
    case tag(end: Int, separates: Bool)
    /// No closing sign stands anywhere behind.
    case unclosed
    /// Only a sign.
    case none

    /// Looks at the bytes from `start`, where a `<` stands.
    init(_ bytes: [UInt8], at start: Int) {
        var index = start + 1
        if index < bytes.count, bytes[index] == UInt8(ascii: "/") { index += 1 }
        let first = index
        while index < bytes.count, bytes[index].isAlphanumeric { index += 1 }
        guard index > first, index < bytes.count else {
            self = .none
            return
        }
        if bytes[index] == .colon || bytes[index] == UInt8(ascii: "@") || bytes[index] == UInt8(ascii: ".") {
            self = Self.address(bytes, from: index)
            return
        }
        let name = String(decoding: bytes[first..<min(index, first + 12)].map(\.lowercased), as: UTF8.self)
        let isKnown = Self.inlineNames.contains(name)
        guard isKnown || Self.separatingNames.contains(name) else {
            self = .none
            return
        }
        guard let end = HTMLTag.end(bytes, from: index) else {
            self = .unclosed
            return
        }
        self = .tag(end: end, separates: !isKnown)
    }

    private static func address(_ bytes: [UInt8], from start: Int) -> InlineTag {
        for index in start..<min(bytes.count, start + 300) {
            if bytes[index] == .greater { return .address(end: index + 1) }
            if bytes[index].isSpace || bytes[index] == .less { return .none }
        }
        return .none
    }

    private static let inlineNames: Set<String> = [
        "a", "abbr", "b", "big", "cite", "code", "del", "em", "font", "i", "ins", "kbd", "mark", "q", "s",
        "samp",
        "small", "span", "strike", "strong", "sub", "sup", "tt", "u", "var", "wbr",
    ]

    private static let separatingNames: Set<String> = [
        "article", "aside", "blockquote", "br", "button", "caption", "center", "dd", "details", "div", "dl",
        "dt",
        "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr",
        "iframe", "img",
        "input", "label", "li", "main", "nav", "ol", "p", "picture", "pre", "section", "source", "summary",
        "table",
        "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "video",
    ]
}
