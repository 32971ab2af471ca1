import CareerModel

/// A JSON text as a tree of values, each of which knows where it stands.
///
/// The reader is strict about the grammar of RFC 8259 but goes on after most mistakes, so that one pass tells all
/// of them. It never recurses; containers may be nested ``maximumDepth`` deep.
public struct JSONDocument: Sendable {
    /// How deep lists and objects may be nested.
    public static let maximumDepth = 512

    /// The outermost value.
    public let root: JSONNode
    /// What was wrong with the text without making it unreadable, in source order.
    public let problems: [Problem]
    let text: SourceText
    private let lines: SourceLines

    /// Reads a text.
    ///
    /// Raw control characters in strings, lone surrogates and repeated keys are warnings in ``problems``.
    ///
    /// - Throws: `Failure` of kind `data` with every syntax error found and every warning, each at its place.
    public static func read(_ text: SourceText) throws(Failure) -> JSONDocument {
        let (document, problems) = tolerant(text)
        if let document, !problems.contains(where: { $0.severity == .error }) { return document }
        throw Failure(.data, problems)
    }

    /// Reads a text with mistakes: the document is there when what was meant is clear in spite of the problems.
    static func tolerant(_ text: SourceText) -> (document: JSONDocument?, problems: [Problem]) {
        var parser = JSONParser(text.bytes)
        let root = parser.parse()
        let lines = SourceLines(text.bytes)
        let problems = parser.mistakes.sorted { $0.offset < $1.offset }.map { mistake in
            Problem(
                mistake.severity,
                at: lines.location(of: Int32(truncatingIfNeeded: mistake.offset), in: text.path),
                mistake.what, hint: mistake.hint)
        }
        guard let root, parser.isClear else { return (nil, problems) }
        return (JSONDocument(root: root, problems: problems, text: text, lines: lines), problems)
    }

    /// Where a byte of the document stands.
    public func location(of offset: Int) -> SourceLocation {
        lines.location(of: Int32(truncatingIfNeeded: offset), in: text.path)
    }

    /// Where a value begins.
    public func location(of node: JSONNode) -> SourceLocation { location(of: node.range.lowerBound) }

    /// A value as it is written in the document.
    public func json(of node: JSONNode) -> String {
        String(decoding: text.bytes[node.range], as: UTF8.self)
    }
}
