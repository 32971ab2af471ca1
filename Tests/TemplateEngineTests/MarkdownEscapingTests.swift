import TemplateEngine
import Testing

@Suite struct MarkdownEscapingTests {
    static let prose = [
        "C++", "C#", "F# and C# (.NET)", "3-5 years", "R&D", "AT&T", "snake_case and a_b_c", "e.g. x",
        "Node.js (18)", "#1 seller",
        "-5 degrees", "2 * 3 and 4 < 5 > 3", "A -> B => C", "100%", "it's \"fine\"", "~50 people", "a | b",
        "Wow!", "$5",
        "2019 was good.", "v1.2", "user@example.com", "https://example.com/a_b?c=d&e=f", "naïve — ok", "x: y",
        "+49 170",
    ]

    static let inline = [
        EscapingCase("*bold* **b**", "\\*bold\\* \\*\\*b\\*\\*"),
        EscapingCase("_it_ __b__", "\\_it\\_ \\_\\_b\\_\\_"),
        EscapingCase("`code`", "\\`code\\`"), EscapingCase("[a](http://b)", "\\[a\\](http://b)"),
        EscapingCase("<b>x</b>", "\\<b\\>x\\</b\\>"), EscapingCase("<!-- x", "\\<!-- x"),
        EscapingCase("a\\b", "a\\\\b"),
        EscapingCase("&copy; &#35; &#x23;", "\\&copy; \\&#35; \\&#x23;"),
        EscapingCase("~~gone~~", "\\~\\~gone\\~\\~"),
        EscapingCase("a*", "a\\*"), EscapingCase("_", "\\_"), EscapingCase("end <", "end \\<"),
        EscapingCase("\u{1B}[1mx", "\\[1mx"), EscapingCase("![a](b)", "!\\[a\\](b)"),
    ]

    static let lineStarts = [
        EscapingCase("# Title", "\\# Title"), EscapingCase("###### Six", "\\###### Six"),
        EscapingCase("#", "\\#"),
        EscapingCase("####### seven", "####### seven"), EscapingCase("- item", "\\- item"),
        EscapingCase("+ item", "\\+ item"),
        EscapingCase("* item", "\\* item"), EscapingCase("-", "\\-"), EscapingCase("---", "\\---"),
        EscapingCase("===", "\\==="), EscapingCase("- - -", "\\- - -"), EscapingCase("***", "\\*\\*\\*"),
        EscapingCase("1. one", "1\\. one"), EscapingCase("2019) x", "2019\\) x"), EscapingCase("1.", "1\\."),
        EscapingCase("1234567890. x", "1234567890. x"), EscapingCase("> quote", "\\> quote"),
        EscapingCase("~~~", "\\~\\~\\~"), EscapingCase("```sh", "\\`\\`\\`sh"),
        EscapingCase("    code", "code"),
        EscapingCase("\t# a", "\\# a"), EscapingCase("|---|---|", "\\|---|---|"),
        EscapingCase("--- | ---", "\\--- | ---"),
        EscapingCase("[a]: http://b", "\\[a\\]: http://b"), EscapingCase("--flag", "--flag"),
    ]

    static let places = [
        EscapingCase("# a", "- \\# a", in: "- {{x}}"), EscapingCase("# a", "> 1. \\# a", in: "> 1. {{x}}"),
        EscapingCase("# a", "So # a", in: "So {{x}}"), EscapingCase("- a", "**- a**", in: "**{{x}}**"),
        EscapingCase("1. a", "## 1. a", in: "## {{x}}"), EscapingCase("> a", "- \\> a", in: "- {{x}}"),
        EscapingCase("a\n\n# b", "- a  # b", in: "- {{x}}"), EscapingCase("a\r\nb", "# a b", in: "# {{x}}"),
        EscapingCase("a|b\nc", "| a\\|b c |", in: "| {{x}} |"),
        EscapingCase("a\n# b\r- c\r\nd", "a\n\\# b\n\\- c\nd"),
        EscapingCase("a\n\n  b\n", "  a\n\n  b.", in: "  {{x}}."), EscapingCase("a\n===\nb", "a\n\\===\nb"),
        EscapingCase("http://a/b (c)_d", "[l](http://a/b%20%28c%29_d)", in: "[l]({{x}})"),
        EscapingCase(" a \n", "**a**", in: "**{{x}}**"), EscapingCase("a  ", "a b", in: "{{x}}b"),
        EscapingCase(" ", "a b", in: "a{{x}}b"), EscapingCase("\n \n", "", in: "{{x}}"),
        EscapingCase("C #", "## C \\#", in: "## {{x}}"), EscapingCase("\n\n\n\na", "- a", in: "- {{x}}"),
        EscapingCase("a](b", "[a\\](b](c)", in: "[{{x}}](c)"),
        EscapingCase("a&amp;b", "[l](m?a&amp;amp;b)", in: "[l](m?{{x}})"),
        EscapingCase("a> b", "<a%3E%20b>", in: "<{{x}}>"), EscapingCase("a b", "(a b)", in: "({{x}})"),
    ]

    @Test(arguments: prose) func proseIsNotEscaped(_ text: String) throws {
        #expect(try escaped(text, .markdown) == text)
        #expect(try escaped(text, .markdown, in: "- {{x}}.") == "- \(text).")
    }

    @Test(arguments: inline) func withinALine(_ item: EscapingCase) throws { try item.check(.markdown) }
    @Test(arguments: lineStarts) func atTheBeginningOfALine(_ item: EscapingCase) throws {
        try item.check(.markdown)
    }
    @Test(arguments: places) func byPlace(_ item: EscapingCase) throws { try item.check(.markdown) }

    @Test func aLongLineIsEscapedLikeALineStart() throws {
        let long = String(repeating: "x", count: 600)
        #expect(try escaped("# a", .markdown, in: long + " {{x}}") == long + " \\# a")
    }

    @Test func manyValuesOnOneLineTakeLinearTime() throws {
        let template = try Template(source: "{{#l}}{{.}} {{/l}}", name: "t.md")
        let data: Value = ["l": .list(Array(repeating: "a_b", count: 5_000))]
        #expect(try template.render(data).utf8.count == 20_000)
    }
}
