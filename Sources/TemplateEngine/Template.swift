/// A parsed Mustache template, ready to be rendered any number of times, from any thread.
///
///     let template = try Template(source: "Dear {{name}},\n", name: "letter.txt.mustache")
///     let letter = try template.render(["name": "Ada"], mode: .strict)
///
/// Supported: variables, sections, inverted sections, comments, partials with indentation, set delimiters,
/// standalone lines, dotted names, implicit iterators, raw values (`{{{name}}}`, `{{&name}}`), inheritance
/// (`{{<layout}}{{$title}}…{{/title}}{{/layout}}`) and dynamic names (`{{>*kind}}`). Lambdas are not.
/// Directly inside a parent tag only blocks count; everything else there is ignored.
///
/// Parsing and rendering take time in proportion to the text read and written.
public struct Template: Sendable {
    /// The name given at parsing, used in problems and to choose the format.
    public let name: String
    /// What the template produces: how values are escaped.
    public let format: OutputFormat

    let source: [UInt8]
    let nodes: [Node]
    let names: [TagName]
    let partials: [PartialTag]
    let blocks: [BlockTag]

    /// Parses a template.
    ///
    /// - Parameters:
    ///   - source: the text of the template.
    ///   - name: its file name or any other name: problems carry it, and its ending chooses the format.
    ///   - format: the format, where the name does not tell it.
    /// - Throws: every syntax problem of the template at once, in the order of the text.
    public init(source: String, name: String, format: OutputFormat? = nil) throws(TemplateFailure) {
        let bytes = Array(source.utf8)
        var parser = TemplateParser(source: bytes, name: name)
        parser.parse()
        if !parser.problems.isEmpty {
            throw TemplateFailure(problems: parser.problems.sorted { $0.position < $1.position })
        }
        self.name = name
        self.format = format ?? OutputFormat(templateName: name)
        self.source = bytes
        nodes = parser.nodes
        names = parser.names
        partials = parser.partials
        blocks = parser.blocks
    }

    /// Renders the template.
    ///
    /// - Parameters:
    ///   - context: the data; usually an object.
    ///   - partials: the templates that this one may include by name. All are escaped for the format of this one.
    ///   - mode: what a name without a value means.
    ///   - options: limits that keep hostile input from growing without bound.
    /// - Throws: in strict mode every missing name met, each once; in both modes a limit that was hit.
    public func render(
        _ context: Value,
        partials: Partials = Partials(),
        mode: RenderMode = .lenient,
        options: RenderOptions = RenderOptions()
    ) throws(TemplateFailure) -> String {
        var renderer = Renderer(
            context: context, partials: partials, mode: mode, options: options, format: format,
            expectedBytes: source.count * 2)
        return try renderer.render(self)
    }
}
