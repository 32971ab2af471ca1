/// Why a whole operation could not be done: the kind decides the exit code, the problems are what a person reads.
///
/// Why: errors are split by audience. `usage` is about the command line, `data` and `missing` about inputs,
/// `output` about the place where results go, and `defect` is ours.
public struct Failure: Error, Hashable, Sendable {
    /// Whose mistake it is.
    public enum Kind: Hashable, Sendable, CaseIterable {
        /// The command was called wrongly.
        case usage
        /// An input can be opened but not understood.
        case data
        /// An input does not exist or cannot be opened.
        case missing
        /// An output cannot be written.
        case output
        /// A bug of this program.
        case defect
    }

    /// Whose mistake it is.
    public var kind: Kind
    /// All the problems found, in source order; never empty.
    public var problems: [Problem]

    /// Makes a failure from every problem found.
    public init(_ kind: Kind, _ problems: [Problem]) {
        self.kind = kind
        self.problems = problems
    }

    /// Makes a failure from one problem.
    public init(_ kind: Kind, at location: SourceLocation? = nil, _ what: String, hint: String? = nil) {
        self.init(kind, [Problem(.error, at: location, what, hint: hint)])
    }
}
