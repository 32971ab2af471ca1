import TemplateEngine
import Testing

@Suite struct OutputFormatTests {
    @Test(arguments: [
        ("letter.md.mustache", OutputFormat.markdown), ("letter.md", .markdown),
        ("Letter.MD.Mustache", .markdown),
        ("letter.txt.mustache", .text), ("letter.html", .html), ("letter.tex", .latex),
        ("letter.typ", .typst),
        ("data.json.mustache", .json), ("table.csv", .csv), ("feed.xml", .xml), ("letter", .html),
        ("letter.mustache", .html), ("", .html), (".mustache", .html), ("a.unknown", .html),
        ("a.b/c.txt", .text),
    ])
    func nameTellsFormat(name: String, format: OutputFormat) {
        #expect(OutputFormat(templateName: name) == format)
    }

    @Test func formatGivenWinsOverName() throws {
        let template = try Template(source: "{{x}}", name: "a.html", format: .text)
        #expect(template.format == .text)
        #expect(try template.render(["x": "<"]) == "<")
    }
}
