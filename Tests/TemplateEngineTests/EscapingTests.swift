import TemplateEngine
import Testing

/// A value, how a format writes it, and the template around it (`{{x}}` alone unless told).
struct EscapingCase: CustomTestStringConvertible, Sendable {
    let value: String
    let expected: String
    let template: String

    init(_ value: String, _ expected: String, in template: String = "{{x}}") {
        self.value = value
        self.expected = expected
        self.template = template
    }

    var testDescription: String { "\(template) with \(value.debugDescription)" }

    func check(_ format: OutputFormat) throws {
        #expect(try escaped(value, format, in: template) == expected)
    }
}

@Suite struct EscapingTests {
    static let htmlCases = [
        EscapingCase("R&D <b>\"x\"</b> 'y'", "R&amp;D &lt;b&gt;&quot;x&quot;&lt;/b&gt; &#39;y&#39;"),
        EscapingCase("plain, é ✓", "plain, é ✓"),
        EscapingCase("a\u{0}b\u{1B}[31m\u{7F}\u{9B}c\t\n", "ab[31mc\t\n"),
        EscapingCase("\" onclick=\"", "<a title=\"&quot; onclick=&quot;\">", in: "<a title=\"{{x}}\">"),
    ]

    static let textCases = [
        EscapingCase("\u{1B}[2Jred\u{7}\u{8}", "[2Jred"), EscapingCase("a\r\nb\rc\nd\te", "a\nb\nc\nd\te"),
        EscapingCase("\u{9B}31m\u{85}x", "31mx"), EscapingCase("<&\"'\\*_ é", "<&\"'\\*_ é"),
    ]

    static let latexCases = [
        EscapingCase(
            "100% of $5 & #1_a {b} ~ ^ \\c",
            "100\\% of \\$5 \\& \\#1\\_a \\{b\\} \\textasciitilde{} "
                + "\\textasciicircum{} \\textbackslash{}c"),
        EscapingCase("C++ (3-5 years), e.g. x", "C++ (3-5 years), e.g. x"),
        EscapingCase(
            "[a] <b> `c` |",
            "{[}a{]} \\textless{}b\\textgreater{} \\textasciigrave{}c\\textasciigrave{} \\textbar{}"),
        EscapingCase("a--b---c", "a-{}-b-{}-{}-c"), EscapingCase("a\n\nb\u{1B}", "a  b"),
    ]

    static let typstCases = [
        EscapingCase(
            "C# and $5 *a* _b_ `c` <d> @e [f] ~",
            "C\\# and \\$5 \\*a\\* \\_b\\_ \\`c\\` \\<d> \\@e \\[f\\] \\~"),
        EscapingCase("= Title", "\\= Title"), EscapingCase("- item", "\\- item"),
        EscapingCase("+ item", "\\+ item"),
        EscapingCase("/ term: x", "\\/ term: x"), EscapingCase("1. one", "1\\. one"),
        EscapingCase("a = b + c - d 1. 3-5 C++", "a = b + c - d 1. 3-5 C++"),
        EscapingCase("a\n= b", "a\n\\= b"), EscapingCase("a\n= b", "x a = b", in: "x {{x}}"),
        EscapingCase("https://a.b/c", "https:\\/\\/a.b/c"), EscapingCase("a/*b*/", "a\\/\\*b\\*\\/"),
        EscapingCase("a--b", "a-\\-b"), EscapingCase("say \"x\" \\", "say \\\"x\\\" \\\\"),
        EscapingCase("a\"#b", "#link(\"a\\\"\\u{23}b\")", in: "#link(\"{{x}}\")"),
    ]

    static let jsonCases = [
        EscapingCase("say \"x\" \\ /", "\"say \\\"x\\\" \\\\ /\"", in: "\"{{x}}\""),
        EscapingCase("a\n\r\t\u{0}\u{1F}\u{7F}\u{85}", "a\\n\\r\\t\\u0000\\u001f\\u007f\\u0085"),
        EscapingCase("\u{2028}\u{2029}\u{2027}é", "\\u2028\\u2029\u{2027}é"),
    ]

    static let csvCases = [
        EscapingCase("plain", "plain"), EscapingCase("a,b", "\"a,b\""), EscapingCase("a;b", "\"a;b\""),
        EscapingCase("say \"x\"", "\"say \"\"x\"\"\""), EscapingCase("a\nb", "\"a\nb\""),
        EscapingCase(" a", "\" a\""),
        EscapingCase("=1+1", "'=1+1"), EscapingCase("+49 1", "'+49 1"), EscapingCase("-x", "'-x"),
        EscapingCase("@x", "'@x"),
        EscapingCase("\t=1", "\"'\t=1\""), EscapingCase(" =1", "\"' =1\""),
        EscapingCase("a=b-c+d@e", "a=b-c+d@e"),
        EscapingCase("=a,\"b\"", "\"'=a,\"\"b\"\"\""), EscapingCase("\u{1B}=1", "'=1"),
        EscapingCase("=a\"b\n,", "1,\"'=a\"\"b\n,\",2", in: "1,\"{{x}}\",2"),
        EscapingCase("=a\",b\n", "x =a  b ,2", in: "x {{x}},2"),
        EscapingCase("=a", "\"x =a\"", in: "\"x {{x}}\""),
        EscapingCase("a\nb,", "\"a\nb,\",\"a\nb,\"", in: "{{x}},{{x}}"),
        EscapingCase("a\nb,", "\"a\nb,\",\"a\nb,\"", in: "\"{{x}}\",\"{{x}}\""),
    ]

    @Test(arguments: htmlCases) func htmlAndXML(_ item: EscapingCase) throws {
        try item.check(.html)
        try item.check(.xml)
    }
    @Test(arguments: textCases) func text(_ item: EscapingCase) throws { try item.check(.text) }
    @Test(arguments: latexCases) func latex(_ item: EscapingCase) throws { try item.check(.latex) }
    @Test(arguments: typstCases) func typst(_ item: EscapingCase) throws { try item.check(.typst) }
    @Test(arguments: jsonCases) func json(_ item: EscapingCase) throws { try item.check(.json) }
    @Test(arguments: csvCases) func csv(_ item: EscapingCase) throws { try item.check(.csv) }

    @Test(arguments: OutputFormat.allCases)
    func rawIsNeverEscaped(format: OutputFormat) throws {
        let value = "=# <b> \"x\" \\ & $ \u{1B}\n"
        #expect(try escaped(value, format, in: "{{{x}}}|{{&x}}") == value + "|" + value)
    }

    @Test(arguments: OutputFormat.allCases)
    func numbersAreNeverEscaped(format: OutputFormat) throws {
        let template = try Template(source: "{{i}} {{d}}", name: "t", format: format)
        #expect(try template.render(["i": -5, "d": .decimal("-1.50")]) == "-5 -1.50")
    }

    @Test(arguments: OutputFormat.allCases)
    func proseStaysAsItIs(format: OutputFormat) throws {
        let prose = "Led 12 people (3-5 years) on C++ and Java: 40 more users. Über 2.0!"
        #expect(try escaped(prose, format) == prose)
    }

    @Test(arguments: [OutputFormat.html, .xml, .markdown, .text, .latex, .typst, .json, .csv])
    func noControlCharacterReachesATerminal(format: OutputFormat) throws {
        let controls = String(String.UnicodeScalarView((0..<0xA0).compactMap { Unicode.Scalar($0) }))
        let result = try escaped(controls, format, in: "a{{x}}")
        #expect(
            result.unicodeScalars.allSatisfy { scalar in
                scalar == "\n" || scalar == "\t" || scalar == "\r" || (0x20...0x7E).contains(scalar.value)
            })
    }
}
