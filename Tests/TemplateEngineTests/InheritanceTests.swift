import TemplateEngine
import Testing

@Suite struct InheritanceTests {
    static let page = "<{{$title}}none{{/title}}>\n{{$body}}\n  empty\n{{/body}}\nend\n"

    static let cases = [
        RenderingCase("default", "{{$a}}x{{y}}{{/a}}", ["y": 1], gives: "x1"),
        RenderingCase(
            "parent without blocks", "{{<p}}{{/p}}", partials: ["p": page], gives: "<none>\n  empty\nend\n"),
        RenderingCase(
            "blocks filled", "{{<p}}ignored{{$title}}T{{/title}}\n{{$body}}\none\n  two\n{{/body}}\n{{/p}}\n",
            partials: ["p": page], gives: "<T>\n  one\n    two\nend\n"),
        RenderingCase(
            "outermost wins", "{{<b}}{{$x}}1{{/x}}{{/b}}",
            partials: ["b": "{{<a}}{{$x}}2{{/x}}{{/a}}", "a": "{{$x}}3{{/x}}"], gives: "1"),
        RenderingCase(
            "context of the parent", "{{<p}}{{$b}}{{n}}{{/b}}{{/p}}", ["n": 1, "l": [["n": 2], ["n": 3]]],
            partials: ["p": "{{#l}}{{$b}}{{/b}}{{/l}}"], gives: "23"),
        RenderingCase(
            "a block inside one of the same name", "{{<p}}{{$a}}[{{$a}}inner{{/a}}]{{/a}}{{/p}}",
            partials: ["p": "{{$a}}x{{/a}}"], gives: "[inner]"),
        RenderingCase(
            "blocks reach partials", "{{<p}}{{$a}}1{{/a}}{{/p}}",
            partials: ["p": "{{>q}}", "q": "{{$a}}0{{/a}}"],
            gives: "1"),
        RenderingCase(
            "blocks do not outlive the parent", "{{<p}}{{$a}}1{{/a}}{{/p}}{{>p}}",
            partials: ["p": "{{$a}}0{{/a}}"], gives: "10"),
        RenderingCase(
            "indented parent", "a\n  {{<p}}\n  {{$b}}\n    x\n    y\n  {{/b}}\n  {{/p}}\nz",
            partials: ["p": "(\n{{$b}}{{/b}})\n"], gives: "a\n  (\n  x\n  y\n  )\nz"),
        RenderingCase(
            "dynamic parent", "{{<*kind}}{{$a}}1{{/a}}{{/*kind}}", ["kind": "p"],
            partials: ["p": "[{{$a}}0{{/a}}]"],
            gives: "[1]"),
        RenderingCase(
            "section around a parent in a block",
            "{{<p}}{{$a}}{{#l}}{{<q}}{{$b}}{{.}}{{/b}}{{/q}}{{/l}}{{/a}}{{/p}}",
            ["l": [1, 2]], partials: ["p": "{{$a}}{{/a}}", "q": "<{{$b}}{{/b}}>"], gives: "<1><2>"),
    ]

    @Test(arguments: cases) func inheritance(_ item: RenderingCase) throws { try item.check() }
}
