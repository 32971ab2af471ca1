import Foundation
import Reporting
import Testing

@Suite struct JSONWriterTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let value: JSONValue
        let text: String

        init(_ name: String, _ value: JSONValue, _ text: String) {
            self.name = name
            self.value = value
            self.text = text
        }

        var testDescription: String { name }
    }

    static let cases: [Case] = [
        .init("null", .null, "null"),
        .init("flags", .array([.bool(true), .bool(false)]), "[true,false]"),
        .init("whole number", .number(72), "72"),
        .init("integer", .integer(-3), "-3"),
        .init("negative zero", .number(-0.0), "0"),
        .init("one decimal", .number(72.4), "72.4"),
        .init("two decimals", .number(0.92), "0.92"),
        .init("rounded", .number(0.1 + 0.2, decimals: 2), "0.3"),
        .init("rounded up to whole", .number(99.96, decimals: 1), "100"),
        .init("missing number", .number(nil, decimals: 2), "null"),
        .init("not a number", .number(.nan), "null"),
        .init("infinite", .number(.infinity, decimals: 1), "null"),
        .init("large", .number(1e300), "1e+300"),
        .init("missing text", .string(nil), "null"),
        .init("slash", "a/b", "\"a/b\""),
        .init("quote and backslash", "\"\\", #""\"\\""#),
        .init("line ends and tab", "\r\n\t", #""\r\n\t""#),
        .init("control characters", "\u{0}\u{1B}\u{7F}\u{9B}", #""\u0000\u001b\u007f\u009b""#),
        .init("line separators", "\u{2028}\u{2029}", #""\u2028\u2029""#),
        .init("bidirectional and zero width", "\u{202E}\u{200B}", #""\u202e\u200b""#),
        .init("hidden tag is a surrogate pair", "\u{E0041}", #""\udb40\udc41""#),
        .init("other scripts stay", "é漢🚢", "\"é漢🚢\""),
        .init(
            "keys by bytes", ["b": .null, "B": .null, "é": .null, "a": .null],
            #"{"B":null,"a":null,"b":null,"é":null}"#),
        .init("later of two keys", ["a": "1", "b": "2", "a": "3"], #"{"a":"3","b":"2"}"#),
        .init("empty", .array([.array([]), .object([])]), "[[],{}]"),
    ]

    @Test(arguments: cases) func writes(_ test: Case) { #expect(test.value.compactText == test.text) }

    @Test(arguments: cases) func isRead(_ test: Case) throws {
        let options: JSONSerialization.ReadingOptions = [.fragmentsAllowed]
        let compact = try JSONSerialization.jsonObject(
            with: Data(test.value.compactText.utf8), options: options)
        let pretty = try JSONSerialization.jsonObject(
            with: Data(test.value.prettyText.utf8), options: options)
        #expect((compact as? NSObject) == (pretty as? NSObject))
    }

    @Test func indentsByTwo() {
        let value: JSONValue = ["list": .array([.integer(1), ["x": .array([])]]), "a": "b"]
        #expect(
            value.prettyText == """
                {
                  "a": "b",
                  "list": [
                    1,
                    {
                      "x": []
                    }
                  ]
                }

                """)
    }
}
