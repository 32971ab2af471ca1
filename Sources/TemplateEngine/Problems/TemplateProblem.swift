/// One thing that is wrong with a template or with the data for it, and where.
public struct TemplateProblem: Sendable, Hashable, CustomStringConvertible {
    /// What went wrong, with the words of the template that matter.
    public enum Kind: Sendable, Hashable {
        /// A tag that begins with this text never ends; `closing` is what would end it.
        case unclosedTag(opening: String, closing: String)
        /// A tag without a name.
        case emptyTag(String)
        /// A name with blanks in it, or with a missing part around a dot.
        case badName(String)
        /// A set-delimiter tag that does not hold two delimiters.
        case badDelimiter(String)
        /// A section, block or parent tag that is never closed.
        case unclosedSection(tag: String, name: String)
        /// A closing tag of another name than the innermost open one.
        case wrongClosingTag(expected: String, found: String, opened: TemplatePosition)
        /// A closing tag where nothing is open.
        case strayClosingTag(String)
        /// Tags nested deeper than the limit.
        case nestedTooDeeply(limit: Int)
        /// Strict mode: the data has no such key path.
        case missingKey(String)
        /// Strict mode: the key path leads to a list or an object where a text belongs.
        case notText(String, isList: Bool)
        /// Strict mode: no partial of this name.
        case missingPartial(String)
        /// Rendering nests deeper than the limit, usually a partial that includes itself.
        case tooDeep(limit: Int)
        /// The result is longer than the limit, in bytes.
        case outputTooLong(limit: Int)
        /// Rendering takes more steps than the limit.
        case tooManySteps(limit: Int)
    }

    /// The name of the template.
    public let template: String
    /// Where its tag begins.
    public let position: TemplatePosition
    /// What went wrong.
    public let kind: Kind

    /// Makes a problem.
    public init(template: String, position: TemplatePosition, kind: Kind) {
        self.template = template
        self.position = position
        self.kind = kind
    }

    /// The line of the tag, from 1.
    public var line: Int { position.line }
    /// The column of the tag, from 1, in UTF-8 bytes.
    public var column: Int { position.column }

    /// The problem as `template:line:column: error: what (hint)`.
    public var description: String { "\(template):\(position): error: \(what) (\(hint))" }
}
