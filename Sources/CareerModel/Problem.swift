/// One thing that is wrong with an input, told to the person who can mend it.
public struct Problem: Error, Hashable, Sendable {
    /// How much a problem matters.
    public enum Severity: String, Hashable, Sendable, CaseIterable {
        /// The input cannot be used as it is.
        case error
        /// The input was used, but something of it was not understood or looks wrong.
        case warning
        /// Something worth knowing.
        case note
    }

    /// How much it matters.
    public var severity: Severity
    /// Where it is, when it is at a place.
    public var location: SourceLocation?
    /// What is wrong, without a final stop: `expected a string, found a number`.
    public var what: String
    /// How to mend it, when something can be said.
    public var hint: String?

    /// Makes a problem.
    public init(
        _ severity: Severity = .error, at location: SourceLocation? = nil, _ what: String, hint: String? = nil
    ) {
        self.severity = severity
        self.location = location
        self.what = what
        self.hint = hint
    }
}
