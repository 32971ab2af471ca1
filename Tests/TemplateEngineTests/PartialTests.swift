import TemplateEngine
import Testing

@Suite struct PartialTests {
    static let cases = [
        RenderingCase("inline", "[{{>p}}]", ["x": 1], partials: ["p": "{{x}}\n"], gives: "[1\n]"),
        RenderingCase("missing", "[{{>p}}]", gives: "[]"),
        RenderingCase(
            "indented", "a\n  {{>p}}\nb", ["x": "1\n2"], partials: ["p": "<\n\n{{{x}}}\n>\n"],
            gives: "a\n  <\n\n  1\n2\n  >\nb"),
        RenderingCase(
            "indented in an indented one", " {{>p}}\n", partials: ["p": "p\n {{>q}}\n", "q": "q\nr\n"],
            gives: " p\n  q\n  r\n"),
        RenderingCase(
            "inline in an indented one", "  {{>p}}\n", partials: ["p": "a {{>q}}\n{{>q}}.\nb", "q": "q\nr"],
            gives: "  a q\nr\n  q\nr.\n  b"),
        RenderingCase(
            "indentation ends with the partial", "  {{>p}}\nx\n", partials: ["p": "a\n"], gives: "  a\nx\n"),
        RenderingCase(
            "sections inside", "  {{>p}}\n", ["l": [1, 2]], partials: ["p": "{{#l}}\n- {{.}}\n{{/l}}\n"],
            gives: "  - 1\n  - 2\n"),
        RenderingCase(
            "recursive tree", "{{>n}}",
            ["v": 1, "c": [["v": 2, "c": [["v": 3, "c": []]]], ["v": 4, "c": []]]],
            partials: ["n": "{{v}}({{#c}}{{>n}}{{/c}})"], gives: "1(2(3())4())"),
        RenderingCase("dynamic", "{{>*kind}}", ["kind": "p"], partials: ["p": "yes"], gives: "yes"),
        RenderingCase(
            "dynamic, dotted", "{{> * a.b }}", ["a": ["b": "p"]], partials: ["p": "yes"], gives: "yes"),
        RenderingCase("dynamic, unknown", "[{{>*kind}}{{>*none}}]", ["kind": "q"], gives: "[]"),
        RenderingCase(
            "format of the outer template", "{{>p.txt}}", ["x": "<"], partials: ["p.txt": "{{x}}"],
            gives: "&lt;"),
    ]

    @Test(arguments: cases) func partial(_ item: RenderingCase) throws { try item.check() }

    @Test func problemsOfAllPartialsTogether() {
        let found = problems { () throws(TemplateFailure) in
            _ = try Partials(sources: ["b": "{{#x}}", "a": "ok\n{{}}", "c": "fine"])
        }
        #expect(found.map(\.template) == ["a", "b"])
        #expect(found.map(\.line) == [2, 1])
    }

    @Test func partialsAreKeptByName() throws {
        var partials: Partials = ["a": try Template(source: "A", name: "a")]
        partials["b"] = try Template(source: "B", name: "b")
        let template = try Template(source: "{{>a}}{{>b}}", name: "t")
        #expect(try template.render(.null, partials: partials, mode: .strict) == "AB")
        partials["a"] = nil
        #expect(partials["a"] == nil)
    }
}
