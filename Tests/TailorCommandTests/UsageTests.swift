import Testing

@testable import TailorCommand

@Suite("Wrong usage")
struct UsageTests {
    struct Case: CustomTestStringConvertible, Sendable {
        var name: String
        var arguments: [String]
        var says: [String]

        init(_ name: String, _ arguments: [String], _ says: String...) {
            self.name = name
            self.arguments = arguments
            self.says = says
        }

        var testDescription: String { name }
    }

    static let cases: [Case] = [
        Case("no arguments", [], "usage: tailor COMMAND JOB [options]", "commands:"),
        Case("options alone", ["--quiet"], "usage: tailor COMMAND JOB [options]"),
        Case("mistyped command", ["scroe", "x"], "unknown command `scroe`", "did you mean `tailor score`?"),
        Case("begun command", ["req", "x"], "did you mean `tailor requirements`?"),
        Case(
            "strange command", ["paint", "x"], "unknown command `paint`", "`tailor help` lists the commands"),
        Case("strange command with help", ["paint", "--help"], "unknown command `paint`"),
        Case("empty command", [""], "unknown command ``"),
        Case("very long command", [String(repeating: "score", count: 100_000)], "unknown command"),
        Case(
            "mistyped option", ["score", "x", "--formt=json"], "unknown option `--formt`",
            "did you mean `--format`?"),
        Case(
            "option of another command", ["letter", "--min", "3", "x"],
            "unknown option `--min` of `tailor letter`", "`tailor score`"),
        Case("option without its command", ["--min", "3"], "`--min` needs a command"),
        Case(
            "option of jobs for help", ["help", "--profile", "p"],
            "unknown option `--profile` of `tailor help`"),
        Case(
            "strange option before a file", ["score", "--bogus", "x"], "unknown option `--bogus`",
            "`tailor help score`"),
        Case("strange letter", ["score", "-qz", "x"], "unknown option `-z`"),
        Case("letter with dashes of a word", ["score", "-quiet", "x"], "unknown option `-u`"),
        Case("three dashes", ["score", "---quiet", "x"], "unknown option `---quiet`"),
        Case("option in another case", ["score", "--Quiet", "x"], "unknown option `--Quiet`", "`--quiet`"),
        Case("no posting", ["letter"], "letter needs a JOB", "tailor letter JOB [options]"),
        Case(
            "no postings", ["score", "--min", "3"], "score needs at least one JOB",
            "tailor score JOB... [options]"),
        Case("two postings", ["gap", "a", "b"], "gap takes one JOB, and `b` is one more"),
        Case("empty posting", ["gap", ""], "JOB is an empty word"),
        Case("standard input twice", ["score", "-", "-"], "`-` is given twice"),
        Case("value missing at the end", ["score", "x", "--min"], "`--min` needs a value"),
        Case(
            "value missing before an option", ["letter", "--output", "--force", "x"],
            "`--output` needs a value"),
        Case("value missing before a letter", ["letter", "x", "-o", "-q"], "`-o` needs a value"),
        Case("value empty", ["letter", "x", "--profile="], "`--profile` needs a value"),
        Case("value for a flag", ["score", "x", "--strict=yes"], "`--strict` takes no value"),
        Case("value for a letter", ["score", "x", "-q=1"], "`-q` takes no value"),
        Case(
            "value outside its list", ["gap", "x", "--format", "yaml"], "`--format` cannot be `yaml`",
            "one of text, markdown, json"),
        Case("value abbreviated", ["gap", "x", "--format", "md"], "did you mean `markdown`?"),
        Case("value in capitals", ["gap", "x", "--format", "JSON"], "did you mean `json`?"),
        Case("value mistyped", ["gap", "x", "--format", "jsn"], "did you mean `json`?"),
        Case(
            "shell outside its list", ["completions", "tcsh"], "unknown shell `tcsh`",
            "one of bash, zsh, fish"),
        Case(
            "help of a mistyped command", ["help", "lettre"], "unknown command `lettre`",
            "did you mean `letter`?"),
        Case("help of two commands", ["help", "gap", "score"], "takes one COMMAND"),
        Case("option twice", ["letter", "x", "-o", "a", "--output=b"], "`--output` is given twice"),
        Case("score too high", ["score", "x", "--min", "100.5"], "`--min` cannot be `100.5`", "0 to 100"),
        Case("score negative", ["score", "x", "--min", "-1"], "`--min` cannot be `-1`"),
        Case("score no number", ["score", "x", "--min=nan"], "`--min` cannot be `nan`"),
        Case("score infinite", ["score", "x", "--min=inf"], "`--min` cannot be `inf`"),
        Case("score in hexadecimal", ["score", "x", "--min=0x10"], "`--min` cannot be `0x10`"),
        Case("score with a comma", ["score", "x", "--min=60,5"], "`--min` cannot be `60,5`"),
        Case("score of a point", ["score", "x", "--min=."], "`--min` cannot be `.`"),
        Case(
            "score enormous", ["score", "x", "--min=" + String(repeating: "9", count: 400)],
            "`--min` cannot be"),
        Case(
            "date no day", ["letter", "x", "--date", "2025-02-30"], "`--date` cannot be `2025-02-30`",
            "YYYY-MM-DD"),
        Case("date without a day", ["letter", "x", "--date", "2025-02"], "`--date` cannot be `2025-02`"),
        Case(
            "output that promises PDF", ["letter", "x", "-o", "letter.pdf"], "letter.pdf",
            ".txt, .md or .json"),
        Case("output that promises a page", ["gap", "x", "-o", "out/GAP.HTML"], "out/GAP.HTML", "--format"),
        Case(
            "template for JSON", ["letter", "x", "--template", "t", "--format", "json"],
            "`--template` does not go with JSON"),
        Case("escapes in a word", ["\u{1B}[31mred\u{7}\u{202E}"], "`\\u{1B}[31mred\\u{7}\\u{202E}`"),
        Case("line ends in a word", ["a\n::error::b"], "`a\\u{A}::error::b`"),
    ]

    @Test("exits 64, says why and writes nothing", arguments: cases)
    func refuses(_ test: Case) {
        let call = Call(test.arguments)
        #expect(call.code == .usage)
        #expect(call.output.isEmpty)
        for fragment in test.says { #expect(call.error.contains(fragment)) }
        #expect(!call.error.contains("\u{1B}"))
        #expect(call.error.hasSuffix("\n"))
        #expect(call.error.utf8.count < 4000)
    }

    @Test("every refusal has a hint", arguments: cases.dropFirst(2))
    func hints(_ test: Case) {
        #expect(Call(test.arguments).error.contains("\n  hint: "))
    }

    @Test("says no day when neither clock nor option tells one")
    func dayless() throws {
        let folder = try TestFolder()
        let call = Call(["gap", "jobs/mill.md"], in: folder, today: nil)
        #expect(call.code == .usage)
        #expect(call.error.contains("--date YYYY-MM-DD"))
        #expect(Call(["gap", "jobs/mill.md", "--date", "2025-03-14"], in: folder, today: nil).code == .done)
        #expect(Call(["help"], today: nil).code == .done)
    }
}
