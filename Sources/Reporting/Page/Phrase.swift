/// A run of words on one line, parts of it set apart.
///
/// Whatever enters is made safe by ``SafeText``: a phrase never holds a character that a terminal would obey.
struct Phrase: Hashable, Sendable {
    /// How a part is set apart.
    enum Style: Hashable, Sendable {
        case plain
        case strong
        case faint
        case good
        case fair
        case poor
        case query
        /// An address or a command: a code span in Markdown.
        case code
    }

    /// Words in one style.
    struct Span: Hashable, Sendable {
        let text: String
        let style: Style

        init(_ text: String, _ style: Style) {
            self.text = SafeText.line(text)
            self.style = style
        }
    }

    private(set) var spans: [Span]

    init(_ text: String, _ style: Style = .plain) {
        let span = Span(text, style)
        spans = span.text.isEmpty ? [] : [span]
    }

    static func strong(_ text: String) -> Phrase { Phrase(text, .strong) }
    static func faint(_ text: String) -> Phrase { Phrase(text, .faint) }
    static func code(_ text: String) -> Phrase { Phrase(SafeText.trimmed(text), .code) }

    /// The words in “curly” quotes.
    static func quote(_ text: String) -> Phrase { Phrase("“" + SafeText.trimmed(text) + "”") }

    /// The words in “curly” quotes, cut at a word with an ellipsis where they are wider than `limit` columns.
    static func excerpt(_ text: String, limit: Int = 60) -> Phrase {
        quote(DisplayWidth.shortened(SafeText.trimmed(text), to: limit))
    }

    static func + (left: Phrase, right: Phrase) -> Phrase {
        var joined = left
        joined.spans += right.spans
        return joined
    }

    static func += (left: inout Phrase, right: Phrase) { left.spans += right.spans }

    var isEmpty: Bool { spans.isEmpty }

    /// The words without their styles.
    var text: String { spans.map(\.text).joined() }
}

extension Phrase: ExpressibleByStringInterpolation {
    init(stringLiteral text: String) { self.init(text) }
}

extension [Phrase] {
    /// The phrases, empty ones left out, with a separator between them.
    func joined(separator: Phrase) -> Phrase {
        var joined = Phrase("")
        for phrase in self where !phrase.isEmpty {
            if !joined.isEmpty { joined += separator }
            joined += phrase
        }
        return joined
    }
}
