import TemplateEngine
import Testing

@Suite struct RenderingTests {
    static let variables = [
        RenderingCase("no tag", "plain {text}", gives: "plain {text}"),
        RenderingCase("empty template", "", gives: ""),
        RenderingCase("text", "Hi {{name}}!", ["name": "Ada"], gives: "Hi Ada!"),
        RenderingCase("blanks in the tag", "{{  name\t}}", ["name": "Ada"], gives: "Ada"),
        RenderingCase("integer", "{{n}}", ["n": -12], gives: "-12"),
        RenderingCase("decimal keeps its digits", "{{n}}", ["n": .decimal("1.10")], gives: "1.10"),
        RenderingCase("decimal that is no number", "{{n}}", ["n": .decimal("<1>")], gives: "&lt;1&gt;"),
        RenderingCase("truth value", "{{t}}{{f}}", ["t": true, "f": false], gives: "truefalse"),
        RenderingCase("null and missing", "[{{n}}{{m}}]", ["n": nil], gives: "[]"),
        RenderingCase("list and object are no text", "[{{l}}{{o}}]", ["l": [1], "o": ["a": 1]], gives: "[]"),
        RenderingCase("raw", "{{{x}}} {{&x}} {{& x }} {{{ x }}}", ["x": "<"], gives: "< < < <"),
        RenderingCase("dotted", "{{a.b.c}}", ["a": ["b": ["c": "deep"]]], gives: "deep"),
        RenderingCase("dotted name breaks off", "[{{a.b.c}}]", ["a": ["b": 1], "c": 2], gives: "[]"),
        RenderingCase("value is no template", "{{x}}", ["x": "{{y}}", "y": 1], gives: "{{y}}"),
        RenderingCase("accents and emoji", "é{{x}}✓", ["x": "日本🚀"], gives: "é日本🚀✓"),
        RenderingCase("key with dashes", "{{first-name}}", ["first-name": "Ada"], gives: "Ada"),
        RenderingCase("single braces beside", "{ {{x}} }", ["x": 1], gives: "{ 1 }"),
    ]

    static let sections = [
        RenderingCase("list", "{{#l}}<{{.}}>{{/l}}", ["l": [1, "a", 2.5]], gives: "<1><a><2.5>"),
        RenderingCase(
            "list of lists", "{{#l}}({{#.}}{{.}}{{/.}}){{/l}}", ["l": [[1, 2], [3]]], gives: "(12)(3)"),
        RenderingCase(
            "list of objects", "{{#l}}{{n}}{{m}};{{/l}}", ["l": [["n": 1], ["n": 2]], "m": "x"],
            gives: "1x;2x;"),
        RenderingCase("object", "{{#o}}{{a}}{{b}}{{/o}}", ["o": ["a": 1], "a": 9, "b": 2], gives: "12"),
        RenderingCase("text", "{{#t}}[{{.}}]{{/t}}", ["t": "x"], gives: "[x]"),
        RenderingCase(
            "true keeps the context", "{{#l}}{{#t}}{{.}}{{/t}}{{/l}}", ["l": ["a", "b"], "t": true],
            gives: "ab"),
        RenderingCase("empty text is skipped", "{{#t}}x{{/t}}{{^t}}none{{/t}}", ["t": ""], gives: "none"),
        RenderingCase("zero counts", "{{#n}}{{.}}{{/n}}", ["n": 0], gives: "0"),
        RenderingCase("missing is skipped", "{{#m}}x{{/m}}{{^m}}y{{/m}}", gives: "y"),
        RenderingCase("empty list is inverted", "{{^l}}none{{/l}}{{#l}}x{{/l}}", ["l": []], gives: "none"),
        RenderingCase("same name inside itself", "{{#a}}1{{#a}}2{{/a}}3{{/a}}", ["a": true], gives: "123"),
        RenderingCase("dotted", "{{#a.b}}{{c}}{{/a.b}}", ["a": ["b": ["c": 1]]], gives: "1"),
        RenderingCase("root list", "{{#.}}{{n}}{{/.}}", [["n": 1], ["n": 2]], gives: "12"),
        RenderingCase("blanks in the closing tag", "{{#a}}x{{/ a }}", ["a": true], gives: "x"),
    ]

    static let lines = [
        RenderingCase("section alone", "a\n{{#t}}\nb\n{{/t}}\nc\n", ["t": true], gives: "a\nb\nc\n"),
        RenderingCase("indented", "a\n  {{#t}}  \nb\n\t{{/t}}\nc", ["t": true], gives: "a\nb\nc"),
        RenderingCase("CRLF", "a\r\n{{#t}}\r\nb\r\n{{/t}}\r\nc", ["t": true], gives: "a\r\nb\r\nc"),
        RenderingCase("first and last line", "{{#t}}\nb\n{{/t}}", ["t": true], gives: "b\n"),
        RenderingCase("two tags on a line stay", "{{#t}}{{/t}}\nb", ["t": true], gives: "\nb"),
        RenderingCase("variable alone stays", "  {{x}}\n", ["x": 1], gives: "  1\n"),
        RenderingCase("comment", "a\n  {{! note }}\nb {{!x}} c", gives: "a\nb  c"),
        RenderingCase("comment over lines", "a\n{{! one\n two {{ three\n}}\nb", gives: "a\nb"),
        RenderingCase("carriage return alone ends no line", "{{#t}}\rb{{/t}}", ["t": true], gives: "\rb"),
        RenderingCase("list lines", "{{#l}}\n- {{.}}\n{{/l}}\n", ["l": ["a", "b"]], gives: "- a\n- b\n"),
    ]

    static let delimiters = [
        RenderingCase("changed", "{{=<% %>=}}<%x%> {{x}}", ["x": 1], gives: "1 {{x}}"),
        RenderingCase("changed back", "{{=| |=}}|x||={{ }}=|{{x}}|x|", ["x": 1], gives: "11|x|"),
        RenderingCase("raw", "{{=<% %>=}}<%{x}%><%&x%>", ["x": "<"], gives: "<<"),
        RenderingCase("same on both sides", "{{=@ @=}}@#t@y@/t@", ["t": true], gives: "y"),
        RenderingCase("beyond ASCII", "{{=« »=}}«x»", ["x": 1], gives: "1"),
        RenderingCase(
            "not in partials", "{{=| |=}}|>p|", ["x": 1], partials: ["p": "{{x}}|x|"], gives: "1|x|"),
    ]

    @Test(arguments: variables) func variable(_ item: RenderingCase) throws { try item.check() }
    @Test(arguments: sections) func section(_ item: RenderingCase) throws { try item.check() }
    @Test(arguments: lines) func standaloneLine(_ item: RenderingCase) throws { try item.check() }
    @Test(arguments: delimiters) func delimiter(_ item: RenderingCase) throws { try item.check() }
}
