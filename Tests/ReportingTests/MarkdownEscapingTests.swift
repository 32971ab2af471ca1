import Testing

@testable import Reporting

@Suite struct MarkdownEscapingTests {
    static let plain = [
        "Strong experience in Python (e.g. Keras, PyTorch).", "R&D and Q&A", "snake_case names",
        "fewer than < 5 people",
        "C++, C# and .NET", "$62,000 - $78,500", "about ~33 billion", "5 > 3 = true", "2 * 3", "Wow! Really?",
        "e-mail: jobs", "AT&T; more", "a / b // c", "100 %", "10:30", "#1 choice", "-5 degrees", "1.5 years",
        "www",
    ]

    @Test(arguments: plain) func leavesProseAlone(_ text: String) {
        let expected = text == "AT&T; more" ? "AT\\&T; more" : text
        #expect(MarkdownEscaping.escape(text) == expected)
        #expect(MarkdownEscaping.escape(text, at: .lineStart) == expected)
    }

    static let active: [TextCase] = [
        .init("pipe", "a|b", "a\\|b"),
        .init("escaped pipe", "a\\|b", "a\\\\\\|b"),
        .init("link", "[x](http://e)", "\\[x\\](http\\://e)"),
        .init("image", "![x](y)", "!\\[x\\](y)"),
        .init("code", "`x`", "\\`x\\`"),
        .init("tag", "<b>x</b>", "\\<b>x\\</b>"),
        .init("comment", "<!-- x", "\\<!-- x"),
        .init("instruction", "<?x", "\\<?x"),
        .init("autolink", "<https://e>", "\\<https\\://e>"),
        .init("bare link", "see https://e.example", "see https\\://e.example"),
        .init("bare www", "www.e.example", "www\\.e.example"),
        .init("bare WWW", "WWW.e.example", "WWW\\.e.example"),
        .init("emphasis", "*x* **y**", "\\*x\\* \\*\\*y\\*\\*"),
        .init("underscores", "_x_ __init__", "\\_x\\_ \\_\\_init\\_\\_"),
        .init("strike", "~~x~~", "\\~\\~x\\~\\~"),
        .init("entity", "&lt;b&#62;", "\\&lt;b\\&#62;"),
        .init("tag at the end", "a<", "a\\<"),
    ]

    @Test(arguments: active) func escapesWhatMeansSomething(_ test: TextCase) {
        #expect(MarkdownEscaping.escape(test.input) == test.output)
    }

    static let starts: [TextCase] = [
        .init("heading", "# x", "\\# x"), .init("deep heading", "###### x", "\\###### x"),
        .init("no heading", "####### x", "####### x"), .init("quotation", "> x", "\\> x"),
        .init("tight quotation", ">x", "\\>x"), .init("dash", "- x", "\\- x"), .init("plus", "+ x", "\\+ x"),
        .init("star", "* x", "\\* x"), .init("number", "1. x", "1\\. x"),
        .init("bracket number", "12) x", "12\\) x"),
        .init("rule", "---", "\\---"), .init("spaced rule", "- - -", "\\- - -"),
        .init("underline", "===", "\\==="),
        .init("lone dash", "-", "\\-"), .init("lone number", "1.", "1\\."),
    ]

    @Test(arguments: starts) func escapesMarkersAtTheStart(_ test: TextCase) {
        #expect(MarkdownEscaping.escape(test.input, at: .lineStart) == test.output)
    }

    @Test(arguments: [
        ("Lead for C#", "Lead for C#"), ("Lead #", "Lead \\#"), ("x ##", "x \\##"), ("#", "\\#"),
    ])
    func keepsHashesAtTheEndOfHeadings(_ text: String, _ expected: String) {
        #expect(MarkdownEscaping.escape(text, at: .heading) == expected)
    }

    @Test(arguments: [
        ("a", "`a`"), ("a`b", "``a`b``"), ("`a", "`` `a ``"), ("a|b", "a\\|b"), ("\\|", "\\\\\\|"),
    ])
    func codeHoldsAnything(_ text: String, _ expected: String) {
        #expect(MarkdownEscaping.code(text, inTable: true) == expected)
    }

    @Test func codeOutsideTablesKeepsPipes() {
        #expect(MarkdownEscaping.code("a|b", inTable: false) == "`a|b`")
    }
}
