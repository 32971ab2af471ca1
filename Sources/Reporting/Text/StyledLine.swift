/// One line for a terminal.
struct StyledLine: Sendable {
    private(set) var spans: [(text: String, style: Phrase.Style)] = []
    private(set) var width = 0

    init() {}

    init(_ text: String, _ style: Phrase.Style = .plain) { append(text, style) }

    var isEmpty: Bool { spans.isEmpty }

    mutating func append(_ text: String, _ style: Phrase.Style = .plain) {
        guard !text.isEmpty else { return }
        width += DisplayWidth.of(text)
        if let last = spans.last, last.style == style {
            spans[spans.count - 1].text += text
        } else {
            spans.append((text, style))
        }
    }

    mutating func append(_ line: StyledLine) {
        for span in line.spans { append(span.text, span.style) }
    }

    /// Fills up with spaces to a width.
    mutating func pad(to width: Int) {
        append(String(repeating: " ", count: max(0, width - self.width)))
    }

    /// The line without spaces at its end.
    func rendered(color: Bool) -> String {
        var text = ""
        for (index, span) in spans.enumerated() {
            let isLast = index == spans.count - 1
            let words = isLast ? Self.withoutTrailingSpaces(span.text) : span.text
            guard color, let code = span.style.ansiCode, !words.isEmpty else {
                text += words
                continue
            }
            text += "\u{1B}[\(code)m\(words)\u{1B}[0m"
        }
        return text
    }

    private static func withoutTrailingSpaces(_ text: String) -> String {
        var end = text.utf8.endIndex
        while end > text.utf8.startIndex {
            let before = text.utf8.index(before: end)
            guard text.utf8[before] == UInt8(ascii: " ") else { break }
            end = before
        }
        return String(text[..<end])
    }
}

extension Phrase.Style {
    /// The ANSI attribute, nil for plain words.
    var ansiCode: String? {
        switch self {
        case .plain: nil
        case .strong: "1"
        case .faint, .code: "2"
        case .good: "32"
        case .fair: "33"
        case .poor: "31"
        case .query: "36"
        }
    }
}
