/// The templates that a template may include, by the name used in `{{>name}}` and `{{<name}}`.
public struct Partials: Sendable, ExpressibleByDictionaryLiteral {
    private var templates: [String: Template]

    /// Makes a set of partials; without arguments an empty one.
    public init(_ templates: [String: Template] = [:]) { self.templates = templates }

    /// Makes a set of partials; of two equal names the last one counts.
    public init(dictionaryLiteral elements: (String, Template)...) {
        templates = Dictionary(elements) { _, last in last }
    }

    /// Parses a set of partials from their texts, by name.
    ///
    /// - Throws: every syntax problem of all of them, in the order of their names.
    public init(sources: [String: String]) throws(TemplateFailure) {
        templates = [:]
        var problems: [TemplateProblem] = []
        for (name, source) in sources.sorted(by: { $0.key < $1.key }) {
            do {
                templates[name] = try Template(source: source, name: name)
            } catch {
                problems += error.problems
            }
        }
        if !problems.isEmpty { throw TemplateFailure(problems: problems) }
    }

    /// The partial of a name, or `nil`.
    public subscript(name: String) -> Template? {
        get { templates[name] }
        set { templates[name] = newValue }
    }
}
