import TemplateEngine
import Testing

/// A broken template and its first problem.
struct SyntaxCase: CustomTestStringConvertible, Sendable {
    let source: String
    let line: Int
    let column: Int
    let what: String
    let hint: String

    var testDescription: String { source }
}

@Suite struct SyntaxProblemTests {
    static let name = "a name has no blanks, and something on both sides of each dot"
    static let delimiters = "write it like '{{=<% %>=}}': two delimiters, a blank between, no '=' in them"
    static let empty = "write a name inside the tag, or remove the tag"

    static let cases = [
        SyntaxCase(
            source: "a\n  {{#x}}b", line: 2, column: 3, what: "'{{#x}}' is never closed",
            hint: "add a closing tag for 'x'"),
        SyntaxCase(
            source: "{{^ x }}b", line: 1, column: 1, what: "'{{^ x }}' is never closed",
            hint: "add a closing tag for 'x'"),
        SyntaxCase(
            source: "{{<p}}{{$b}}{{/b}}", line: 1, column: 1, what: "'{{<p}}' is never closed",
            hint: "add a closing tag for 'p'"),
        SyntaxCase(
            source: "é{{#a}}\n{{/b}}", line: 2, column: 1, what: "'{{/b}}' closes '{{#a}}'",
            hint: "'{{#a}}' was opened at 1:3; close it first"),
        SyntaxCase(
            source: "x {{/b}}", line: 1, column: 3, what: "'{{/b}}' closes a section that is not open",
            hint: "remove this tag, or open the section before it"),
        SyntaxCase(
            source: "a\r\nb {{name", line: 2, column: 3, what: "the tag '{{name' is never closed",
            hint: "end the tag with '}}'"),
        SyntaxCase(
            source: "{{name {{other}}", line: 1, column: 1, what: "the tag '{{name' is never closed",
            hint: "end the tag with '}}'"),
        SyntaxCase(
            source: "{{name\nnext }}", line: 1, column: 1, what: "the tag '{{name' is never closed",
            hint: "end the tag with '}}'"),
        SyntaxCase(
            source: "{{{name}}", line: 1, column: 1, what: "the tag '{{{name}}' is never closed",
            hint: "end the tag with '}}}'"),
        SyntaxCase(
            source: "ab{{! note", line: 1, column: 3, what: "the tag '{{! note' is never closed",
            hint: "end the tag with '}}'"),
        SyntaxCase(
            source: "{{", line: 1, column: 1, what: "the tag '{{' is never closed",
            hint: "end the tag with '}}'"),
        SyntaxCase(source: "a{{ }}", line: 1, column: 2, what: "the tag '{{ }}' has no name", hint: empty),
        SyntaxCase(source: "{{{}}}", line: 1, column: 1, what: "the tag '{{{}}}' has no name", hint: empty),
        SyntaxCase(source: "{{>}}", line: 1, column: 1, what: "the tag '{{>}}' has no name", hint: empty),
        SyntaxCase(source: "{{>*}}", line: 1, column: 1, what: "the tag '{{>*}}' has no name", hint: empty),
        SyntaxCase(
            source: "{{#}}{{/}}", line: 1, column: 1, what: "the tag '{{#}}' has no name", hint: empty),
        SyntaxCase(source: "{{a b}}", line: 1, column: 1, what: "'a b' is not a name", hint: name),
        SyntaxCase(source: "{{a..b}}", line: 1, column: 1, what: "'a..b' is not a name", hint: name),
        SyntaxCase(source: "{{#.a}}{{/.a}}", line: 1, column: 1, what: "'.a' is not a name", hint: name),
        SyntaxCase(source: "{{> a b }}", line: 1, column: 1, what: "'a b' is not a name", hint: name),
        SyntaxCase(
            source: "\n{{=<%=}}", line: 2, column: 1, what: "'{{=<%=}}' does not set two delimiters",
            hint: delimiters),
        SyntaxCase(
            source: "{{=a b c=}}", line: 1, column: 1, what: "'{{=a b c=}}' does not set two delimiters",
            hint: delimiters),
        SyntaxCase(
            source: "{{=<% %>}}", line: 1, column: 1, what: "'{{=<% %>}}' does not set two delimiters",
            hint: delimiters),
        SyntaxCase(
            source: "{{=<% %>", line: 1, column: 1, what: "the tag '{{=<% %>' is never closed",
            hint: "end the tag with '=}}'"),
    ]

    @Test(arguments: cases) func problem(_ item: SyntaxCase) throws {
        let found = problems { () throws(TemplateFailure) in
            _ = try Template(source: item.source, name: "t.md")
        }
        let first = try #require(found.first)
        #expect(first.what == item.what)
        #expect(first.hint == item.hint)
        #expect(first.line == item.line)
        #expect(first.column == item.column)
        #expect(first.template == "t.md")
    }

    @Test func allProblemsInOnePass() {
        let source = """
            {{#a}}
            {{}} {{x y}} {{open
            {{#b}}{{/c}}
            {{/a}}
            {{/a}}
            {{=x=}}
            {{#last}}
            """
        let found = problems { () throws(TemplateFailure) in _ = try Template(source: source, name: "t") }
        #expect(
            found.map(\.description) == [
                "t:2:1: error: the tag '{{}}' has no name (\(Self.empty))",
                "t:2:6: error: 'x y' is not a name (\(Self.name))",
                "t:2:14: error: the tag '{{open' is never closed (end the tag with '}}')",
                "t:3:7: error: '{{/c}}' closes '{{#b}}' ('{{#b}}' was opened at 3:1; close it first)",
                "t:5:1: error: '{{/a}}' closes a section that is not open "
                    + "(remove this tag, or open the section before it)",
                "t:6:1: error: '{{=x=}}' does not set two delimiters (\(Self.delimiters))",
                "t:7:1: error: '{{#last}}' is never closed (add a closing tag for 'last')",
            ])
    }

    @Test func aSkippedClosingTagIsOneProblemForEachSectionLeftOpen() {
        let source = "{{#a}}{{#b}}{{#c}}{{/a}}"
        let found = problems { () throws(TemplateFailure) in _ = try Template(source: source, name: "t") }
        #expect(found.map(\.column) == [7, 19])
        #expect(found.map(\.what) == ["'{{#b}}' is never closed", "'{{/a}}' closes '{{#c}}'"])
    }

    @Test func nestingIsLimited() {
        let source = String(repeating: "{{#a}}", count: 100_000)
        let found = problems { () throws(TemplateFailure) in _ = try Template(source: source, name: "t") }
        #expect(found.map(\.kind) == [.nestedTooDeeply(limit: 128)])
        #expect(found.map(\.column) == [128 * 6 + 1])
    }

    @Test func failureListsItsProblemsLineByLine() {
        let failure = TemplateFailure(
            problems: problems { () throws(TemplateFailure) in
                _ = try Template(source: "{{}}\n{{}}", name: "t")
            })
        #expect(failure.description.utf8.filter { $0 == 10 }.count == 1)
    }
}
