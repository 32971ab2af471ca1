/// The form in which a report is written.
public enum ReportFormat: String, CaseIterable, Sendable {
    /// For a terminal.
    case text
    /// GitHub-flavoured Markdown.
    case markdown
    /// Versioned JSON.
    case json
}
