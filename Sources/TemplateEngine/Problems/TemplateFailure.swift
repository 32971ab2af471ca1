/// Why a template could not be parsed or rendered: all problems found, at least one.
public struct TemplateFailure: Error, Sendable, Hashable, CustomStringConvertible {
    /// The problems in the order of the text (parsing) or of meeting them (rendering).
    public let problems: [TemplateProblem]

    /// Makes a failure of one or more problems.
    public init(problems: [TemplateProblem]) { self.problems = problems }

    /// One problem a line.
    public var description: String {
        problems.map(\.description).joined(separator: "\n")
    }
}
