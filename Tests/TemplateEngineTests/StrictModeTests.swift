import TemplateEngine
import Testing

struct StrictCase: CustomTestStringConvertible, Sendable {
    let source: String
    var data: Value = [:]
    let column: Int
    let kind: TemplateProblem.Kind

    var testDescription: String { source }
}

@Suite struct StrictModeTests {
    static let cases = [
        StrictCase(source: "ab{{x}}", column: 3, kind: .missingKey("x")),
        StrictCase(source: "{{{x}}}", column: 1, kind: .missingKey("x")),
        StrictCase(source: "{{a.b}}", data: ["a": ["c": 1]], column: 1, kind: .missingKey("a.b")),
        StrictCase(source: "{{a.b}}", data: ["a": nil], column: 1, kind: .missingKey("a.b")),
        StrictCase(source: " {{#x}}{{/x}}", column: 2, kind: .missingKey("x")),
        StrictCase(source: "{{^x}}{{/x}}", column: 1, kind: .missingKey("x")),
        StrictCase(source: "{{>p}}", column: 1, kind: .missingPartial("p")),
        StrictCase(source: "{{>*p}}", column: 1, kind: .missingKey("p")),
        StrictCase(source: "{{>*p}}", data: ["p": [1]], column: 1, kind: .notText("p", isList: true)),
        StrictCase(source: "{{x}}", data: ["x": [1]], column: 1, kind: .notText("x", isList: true)),
        StrictCase(source: "{{x}}", data: ["x": [:]], column: 1, kind: .notText("x", isList: false)),
    ]

    @Test(arguments: cases) func problem(_ item: StrictCase) throws {
        let template = try Template(source: item.source, name: "t")
        let found = problems { () throws(TemplateFailure) in _ = try template.render(item.data, mode: .strict)
        }
        #expect(found.map(\.kind) == [item.kind])
        #expect(found.map(\.column) == [item.column])
        #expect(found.allSatisfy { !$0.what.isEmpty && !$0.hint.isEmpty })
        #expect(throws: Never.self) { try template.render(item.data, mode: .lenient) }
    }

    @Test func valuesThatAreThereAreFine() throws {
        let template = try Template(source: "{{n}}{{#n}}{{/n}}{{^l}}x{{/l}}{{#o}}{{a}}{{/o}}", name: "t")
        #expect(try template.render(["n": nil, "l": [], "o": ["a": 1]], mode: .strict) == "x1")
    }

    @Test func namesInSkippedPartsDoNotMatter() throws {
        let template = try Template(source: "{{#f}}{{missing}}{{/f}}ok", name: "t")
        #expect(try template.render(["f": false], mode: .strict) == "ok")
    }

    @Test func everyMissingNameOnceWithItsTemplateAndPlace() throws {
        let template = try Template(source: "{{a}}\n{{#l}}\n  {{b}}\n{{/l}}\n{{>p}}", name: "letter.md")
        let partials: Partials = try ["p": Template(source: "ü {{c}}", name: "p.md")]
        let found = problems { () throws(TemplateFailure) in
            _ = try template.render(["l": [1, 2, 3]], partials: partials, mode: .strict)
        }
        #expect(
            found.map { "\($0.template):\($0.position) \($0.what)" } == [
                "letter.md:1:1 there is no value for 'a'", "letter.md:3:3 there is no value for 'b'",
                "p.md:1:4 there is no value for 'c'",
            ])
    }
}
