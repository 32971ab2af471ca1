/// Which streams a person watches, and how wide the window is.
public struct Terminal: Hashable, Sendable {
    /// Whether standard output is a terminal.
    public var showsOutput: Bool
    /// Whether standard error is a terminal.
    public var showsError: Bool
    /// The window's width in columns, when it is known.
    public var columns: Int?

    /// Describes a terminal; without arguments, that there is none.
    public init(showsOutput: Bool = false, showsError: Bool = false, columns: Int? = nil) {
        self.showsOutput = showsOutput
        self.showsError = showsError
        self.columns = columns
    }
}
