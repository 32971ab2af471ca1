import TemplateEngine
import Testing

/// One named case of a table: a template, its data and the text it must give.
struct RenderingCase: CustomTestStringConvertible, Sendable {
    let name: String
    let template: String
    var data: Value = [:]
    var partials: [String: String] = [:]
    let expected: String

    var testDescription: String { name }

    init(
        _ name: String, _ template: String, _ data: Value = [:], partials: [String: String] = [:],
        gives expected: String
    ) {
        self.name = name
        self.template = template
        self.data = data
        self.partials = partials
        self.expected = expected
    }

    func check(named templateName: String = "case") throws {
        let template = try Template(source: template, name: templateName)
        #expect(try template.render(data, partials: Partials(sources: partials)) == expected)
    }
}

/// The problems of an action that must fail.
func problems(_ action: () throws(TemplateFailure) -> Void) -> [TemplateProblem] {
    do {
        try action()
        return []
    } catch {
        return error.problems
    }
}

/// A text rendered as the only value of a template of the format.
func escaped(_ text: String, _ format: OutputFormat, in template: String = "{{x}}") throws -> String {
    try Template(source: template, name: "t", format: format).render(["x": Value(text)], mode: .strict)
}
