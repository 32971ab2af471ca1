import Tailor
import Testing

@testable import TailorCommand

@Suite("Understanding arguments")
struct ParsingTests {
    struct Case: CustomTestStringConvertible, Sendable {
        var name: String
        var arguments: [String]
        var operands: [String]
        var settings: Settings

        init(
            _ name: String, _ arguments: [String], _ operands: [String] = ["x"],
            _ change: (inout Settings) -> Void
        ) {
            self.name = name
            self.arguments = arguments
            self.operands = operands
            settings = Settings()
            change(&settings)
        }

        var testDescription: String { name }
    }

    static let cases: [Case] = [
        Case("value after a space", ["letter", "--output", "a", "x"]) { $0.output = "a" },
        Case("value after =", ["letter", "--output=a", "x"]) { $0.output = "a" },
        Case("value with =", ["letter", "--output=a=b", "x"]) { $0.output = "a=b" },
        Case("value after a letter", ["letter", "-o", "a", "x"]) { $0.output = "a" },
        Case("value joined to a letter", ["letter", "-oa", "x"]) { $0.output = "a" },
        Case("value joined to a letter by =", ["letter", "-o=a", "x"]) { $0.output = "a" },
        Case("letters together", ["letter", "-qo", "a", "x"]) {
            $0.isQuiet = true
            $0.output = "a"
        },
        Case("value that looks like an option", ["letter", "--output=--force", "x"]) {
            $0.output = "--force"
        },
        Case("value of one dash", ["letter", "-o", "-", "x"]) { $0.output = "-" },
        Case("options before the command", ["--profile", "p", "-q", "letter", "x"]) {
            $0.profile = "p"
            $0.isQuiet = true
        },
        Case("options after the posting", ["letter", "x", "--force", "--company", "c"]) {
            $0.force = true
            $0.company = "c"
        },
        Case("flag twice", ["letter", "x", "-q", "--quiet"]) { $0.isQuiet = true },
        Case("standard input", ["letter", "-"], ["-"]) { _ in },
        Case("posting after --", ["letter", "--", "--force"], ["--force"]) { _ in },
        Case("command after --", ["--", "letter", "-q"], ["-q"]) { _ in },
        Case("several postings", ["score", "x", "--min", "72.5", "y", "--strict"], ["x", "y"]) {
            $0.minimum = 72.5
            $0.isStrict = true
        },
        Case("format", ["gap", "x", "--format", "json"]) { $0.format = .json },
        Case("date", ["gap", "x", "--date", "2024-02-29"]) {
            $0.date = PartialDate(year: 2024, month: 2, day: 29)
        },
    ]

    @Test("reads", arguments: cases)
    func reads(_ test: Case) throws {
        let invocation = try ArgumentParser.parse(test.arguments)
        #expect(invocation.operands == test.operands)
        #expect(invocation.settings == test.settings)
    }

    @Test(
        "finds what was meant",
        arguments: [
            ("scroe", "score"), ("scor", "score"), ("socre", "score"), ("lettter", "letter"),
            ("re", "requirements"),
            ("s", nil), ("xyzzy", nil), ("", nil), ("scorescore", nil),
        ] as [(String, String?)])
    func nearest(_ word: String, _ expected: String?) {
        #expect(Nearest.match(for: word, among: ["requirements", "score", "letter"]) == expected)
    }
}
