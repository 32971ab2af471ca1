/// A document about one or several postings.
public protocol Report: Sendable {
    /// The document in one format; it ends with exactly one newline.
    ///
    /// `style` matters to ``ReportFormat/text`` alone.
    func render(_ format: ReportFormat, style: ReportStyle) -> String
}

extension Report {
    /// The document in one format, 80 columns wide and without colour where it is text.
    public func render(_ format: ReportFormat) -> String { render(format, style: ReportStyle()) }
}

/// A report that is one page and one JSON value.
protocol PagedReport: Report {
    /// The page that text and Markdown are written from.
    var page: Page { get }
    /// The JSON document.
    var json: JSONValue { get }
}

extension PagedReport {
    func rendered(_ format: ReportFormat, _ style: ReportStyle) -> String {
        switch format {
        case .text: TextRenderer(style: style).render(page)
        case .markdown: MarkdownRenderer.render(page)
        case .json: json.prettyText
        }
    }
}
