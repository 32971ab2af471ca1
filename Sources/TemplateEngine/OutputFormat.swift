/// What a template produces, which decides how the values put into it are escaped.
public enum OutputFormat: String, Sendable, Hashable, CaseIterable {
    /// HTML: the default of the Mustache specification.
    case html
    /// XML 1.0.
    case xml
    /// Markdown (CommonMark with tables and strikethrough).
    case markdown
    /// Plain text, also for terminals.
    case text
    /// LaTeX, in text mode.
    case latex
    /// Typst markup.
    case typst
    /// JSON: values belong between quotation marks.
    case json
    /// CSV: values are fields; the engine quotes them unless the template does.
    case csv

    /// The format that a template's name tells: `letter.md.mustache` and `letter.md` are Markdown.
    ///
    /// Names without a known ending are HTML. Upper and lower case are the same.
    public init(templateName: String) {
        var name = Substring(templateName.lowercased())
        if name.hasSuffix(".mustache") { name = name.dropLast(9) }
        guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else {
            self = .html
            return
        }
        switch name[name.utf8.index(after: dot)...] {
        case "xml", "svg": self = .xml
        case "md", "markdown": self = .markdown
        case "txt", "text": self = .text
        case "tex", "latex": self = .latex
        case "typ", "typst": self = .typst
        case "json": self = .json
        case "csv": self = .csv
        default: self = .html
        }
    }
}
