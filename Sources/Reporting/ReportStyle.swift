/// How a text report is laid out; Markdown and JSON do not depend on it.
public struct ReportStyle: Hashable, Sendable {
    /// The width of the page in terminal columns; less than 40 is taken as 40, and no line is longer than
    /// 120.
    public var width: Int
    /// Whether ANSI colours may be used.
    ///
    /// Colour never carries meaning alone.
    public var color: Bool

    /// Makes a style.
    public init(width: Int = 80, color: Bool = false) {
        self.width = width
        self.color = color
    }

    /// The width that lines are broken at.
    var measure: Int { min(max(width, 40), 120) }
}
