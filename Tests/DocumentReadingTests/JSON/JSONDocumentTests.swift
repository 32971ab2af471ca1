import CareerModel
import DocumentReading
import Testing

@Suite("JSON documents")
struct JSONDocumentTests {
    struct Valid: CustomTestStringConvertible, Sendable {
        let name: String
        let json: String
        let value: JSONNode.Value
        var testDescription: String { name }
    }

    static let valid = [
        Valid(name: "null", json: "null", value: .null),
        Valid(name: "true among spaces", json: " \n\ttrue ", value: .bool(true)),
        Valid(name: "number kept as written", json: "-0.50e+10", value: .number("-0.50e+10")),
        Valid(
            name: "more digits than a Double", json: "12345678901234567890.123",
            value: .number("12345678901234567890.123")),
        Valid(name: "escapes", json: #""\"\\\/\b\f\n\r\t""#, value: .string("\"\\/\u{8}\u{C}\n\r\t")),
        Valid(name: "unicode escapes", json: #""\u00e9\ud83d\ude00""#, value: .string("é😀")),
        Valid(name: "empty list", json: "[ ]", value: .array([])),
        Valid(name: "empty object", json: "{}", value: .object([])),
    ]

    @Test(arguments: valid)
    func reads(_ example: Valid) throws {
        let document = try JSONDocument.read(SourceText(path: "a.json", example.json))
        #expect(document.root.value == example.value)
        #expect(document.problems.isEmpty)
    }

    @Test func tellsWhereValuesStand() throws {
        let document = try JSONDocument.read(SourceText(path: "a.json", "{\n  \"é\": [1, {\"b\": null}]\n}"))
        guard case .object(let members) = document.root.value, let list = members.first?.node,
            case .array(let elements) = list.value, case .object(let inner) = elements[1].value
        else {
            Issue.record("unexpected shape")
            return
        }
        #expect(members[0].key == "é")
        #expect(document.location(of: members[0].keyRange.lowerBound).description == "a.json:2:3")
        #expect(document.location(of: list).description == "a.json:2:9")
        #expect(document.location(of: inner[0].node).description == "a.json:2:19")
        #expect(document.json(of: list) == #"[1, {"b": null}]"#)
    }

    struct Mistake: CustomTestStringConvertible, Sendable {
        let name: String
        let json: String
        let expected: [String]
        var testDescription: String { name }

        init(_ name: String, _ json: String, _ expected: String...) {
            self.name = name
            self.json = json
            self.expected = expected
        }
    }

    static let mistakes = [
        Mistake("trailing comma in a list", "[1,\n2,\n]", "2:2 there is a comma after the last element"),
        Mistake("trailing comma in an object", "{\"a\": 1, }", "1:8 there is a comma after the last member"),
        Mistake("missing comma between members", "{\"a\": 1\n \"b\": 2}", "1:8 a comma is missing here"),
        Mistake("missing comma between elements", "[\"a\" \"b\"]", "1:5 a comma is missing here"),
        Mistake("two commas", "[1,,2]", "1:4 a value is missing before the comma"),
        Mistake(
            "single quotes", "{'a': 'b'}", "1:2 the string stands in single quotes",
            "1:7 the string stands in single quotes"),
        Mistake("curly quotes", "{\"a\": “b”}", "1:7 the string stands in curly quotes"),
        Mistake("key without quotes", "{name: 1}", "1:2 the key name stands without quotes"),
        Mistake("missing colon", "{\"a\" 1}", "1:5 a colon is missing after the key"),
        Mistake("equals sign", "{\"a\" = 1}", "1:6 expected `:`, found `=`"),
        Mistake("missing value", "{\"a\": , \"b\": 1}", "1:7 a value is missing before the comma"),
        Mistake("missing last value", "{\"a\": }", "1:7 the key \"a\" has no value"),
        Mistake("key alone", "{\"a\"}", "1:5 the key \"a\" has no value"),
        Mistake("key alone before a comma", "{\"a\", \"b\": 1}", "1:5 the key \"a\" has no value"),
        Mistake("line comment", "{\n// a\n\"a\": 1}", "2:1 JSON has no comments"),
        Mistake("block comment", "{/* a\n */\"a\": 1}", "1:2 JSON has no comments"),
        Mistake("hash comment", "# a\n{}", "1:1 JSON has no comments"),
        Mistake("NaN", "[NaN]", "1:2 NaN is not a JSON number"),
        Mistake(
            "Python's words", "[True, None]", "1:2 True is not a JSON value", "1:8 None is not a JSON value"),
        Mistake("bare word", "{\"a\": hello}", "1:7 expected a value, found hello"),
        Mistake("leading zero", "[007]", "1:2 007 is not a JSON number"),
        Mistake("leading plus", "[+1]", "1:2 +1 is not a JSON number"),
        Mistake("bare fraction", "[.5, 5.]", "1:2 .5 is not a JSON number", "1:6 5. is not a JSON number"),
        Mistake(
            "unterminated string, then a key", "{\"a\": \"x,\n\"b\": 1}", "1:7 the string is never closed"),
        Mistake(
            "unterminated string, then an element", "[\"one,\n\"two\"]", "1:2 the string is never closed"),
        Mistake("unterminated string, then the end", "{\"a\": \"x\n}", "1:7 the string is never closed"),
        Mistake("unterminated to the end of the file", "{\"a\": \"x", "1:7 the string is never closed"),
        Mistake("unknown escape", "[\"C:\\dir\"]", "1:5 the backslash begins no escape that JSON knows"),
        Mistake("short unicode escape", "[\"\\u12\"]", "1:3 \\u needs four hexadecimal digits"),
        Mistake("wrong bracket", "[1}", "1:3 expected `]`, found `}`"),
        Mistake("open at the end", "{\"a\": [1, 2\n", "2:1 the file ends before the `[` of line 1 is closed"),
        Mistake("text after the end", "{} x", "1:4 there is more text after the end of the document"),
        Mistake("stray sign", "[1; 2]", "1:3 expected a comma, found `;`"),
        Mistake("nothing", " ", "1:2 the file holds no JSON value"),
        Mistake(
            "no-break space", "{\u{A0}\"a\": 1}", "1:2 there is an invisible character between the values"),
        Mistake(
            "several at once", "{\n  'a': 1,\n  \"b\": [1,],\n  c: 2\n  \"d\": 3,\n}",
            "2:3 the string stands in single quotes", "3:10 there is a comma after the last element",
            "4:3 the key c stands without quotes", "4:7 a comma is missing here",
            "5:9 there is a comma after the last member"),
    ]

    @Test(arguments: mistakes)
    func tellsMistakes(_ example: Mistake) {
        do {
            _ = try JSONDocument.read(SourceText(path: "a.json", example.json))
            Issue.record("was read")
        } catch {
            #expect(error.kind == .data)
            let errors = error.problems.filter { $0.severity == .error }
            let found = errors.map { "\($0.location?.line ?? 0):\($0.location?.column ?? 0) \($0.what)" }
            #expect(found.prefix(example.expected.count) == example.expected[...])
            #expect(found.count == example.expected.count)
        }
    }

    static let warnings = [
        Mistake("raw line break", "[\"a\nb\"]", "1:4 the string holds a line break"),
        Mistake("raw tab", "[\"a\tb\"]", "1:4 the string holds a tab"),
        Mistake("repeated key", "{\"a\": 1, \"a\": 2}", "1:10 the key \"a\" is given twice in one object"),
        Mistake("lone surrogate", "[\"\\ud800x\"]", "1:3 half of a surrogate pair stands alone"),
    ]

    @Test(arguments: warnings)
    func warns(_ example: Mistake) throws {
        let document = try JSONDocument.read(SourceText(path: "a.json", example.json))
        let found = document.problems.map {
            "\($0.location?.line ?? 0):\($0.location?.column ?? 0) \($0.what)"
        }
        #expect(found == example.expected)
        #expect(document.problems.allSatisfy { $0.severity == .warning })
    }

    @Test func lastOfRepeatedKeysCounts() throws {
        let document = try JSONDocument.read(SourceText(path: "a.json", "{\"a\": 1, \"b\": 2, \"a\": 3}"))
        guard case .object(let members) = document.root.value else {
            Issue.record("no object")
            return
        }
        #expect(members.map(\.key) == ["a", "b"])
        #expect(members[0].node.value == .number("3"))
    }

    @Test(arguments: [512, 513, 100_000])
    func limitsDepth(depth: Int) {
        let json = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        let text = SourceText(path: "a.json", json)
        if depth <= JSONDocument.maximumDepth {
            #expect(throws: Never.self) { try JSONDocument.read(text) }
        } else {
            #expect(throws: Failure.self) { try JSONDocument.read(text) }
        }
    }

    @Test func stopsAfterManyMistakes() {
        let json = "[" + String(repeating: "'a' ", count: 10_000)
        do {
            _ = try JSONDocument.read(SourceText(path: "a.json", json))
            Issue.record("was read")
        } catch {
            #expect(error.problems.count == 100)
        }
    }

    @Test(arguments: [
        "{", "[", "\"", "\\", "{\"", "{\"a\":", "[1,", "-", "{\"a\":\"\\", "\u{FEFF}", "'", "“", "/", "/*",
        "\"\\u", "]", "}", ":", ",",
    ])
    func neverCrashes(json: String) {
        #expect(throws: Failure.self) { try JSONDocument.read(SourceText(path: "a.json", json)) }
    }
}
