import Tailor
import Testing

@testable import TailorCommand

@Suite("What is said on standard error")
struct ProblemPrinterTests {
    private func printed(_ problems: [Problem], color: Bool = false, quiet: Bool = false) -> String {
        let recorder = Recorder()
        ProblemPrinter(sink: recorder.sink, color: color, quiet: quiet).print(problems)
        return recorder.text
    }

    private static let problems = [
        Problem(
            .error, at: SourceLocation(path: "b.json", line: 2, column: 4), "a comma is missing",
            hint: "put one"),
        Problem(.warning, "no company is known"),
        Problem(.note, at: SourceLocation(path: "a.md", line: 9), "later"),
        Problem(.error, at: SourceLocation(path: "b.json", line: 1, column: 7), "a name is missing"),
        Problem(.warning, at: SourceLocation(path: "a.md", line: 3, column: 2), "odd"),
        Problem(.warning, "no company is known"),
    ]

    @Test("stands in source order, errors last, each once")
    func order() {
        #expect(
            printed(Self.problems) == """
                a.md:3:2: warning: odd
                a.md:9:1: note: later
                tailor: warning: no company is known
                b.json:1:7: error: a name is missing
                b.json:2:4: error: a comma is missing
                  hint: put one

                """)
    }

    @Test("--quiet leaves the errors")
    func quiet() {
        let text = printed(Self.problems, quiet: true)
        #expect(text.hasPrefix("b.json:1:7: error: "))
        #expect(!text.contains("warning") && !text.contains("note"))
        #expect(printed([Problem(.note, "nothing")], quiet: true).isEmpty)
    }

    @Test("colours the severity alone")
    func color() {
        #expect(printed([Problem(.error, "bad")], color: true) == "tailor: \u{1B}[1;31merror:\u{1B}[0m bad\n")
    }

    struct Case: CustomTestStringConvertible, Sendable {
        var testDescription: String
        var problem: Problem
        var text: String
    }

    static let hostile = [
        Case(
            testDescription: "escapes", problem: Problem(.error, "a\u{1B}[2Jb\u{9B}c\u{7F}", hint: "d\re"),
            text: "tailor: error: a\\u{1B}[2Jb\\u{9B}c\\u{7F}\n  hint: d\\u{D}e\n"),
        Case(
            testDescription: "line end in a path",
            problem: Problem(.error, at: SourceLocation(path: "a\nb", line: 1), "x"),
            text: "a\\u{A}b:1:1: error: x\n"),
        Case(
            testDescription: "build server command in a path",
            problem: Problem(.error, at: SourceLocation(path: "::error ::x", line: 1), "x"),
            text: "./::error ::x:1:1: error: x\n"),
        Case(
            testDescription: "reordering", problem: Problem(.error, "a\u{202E}b\u{2067}c\u{2028}"),
            text: "tailor: error: a\\u{202E}b\\u{2067}c\\u{2028}\n"),
        Case(
            testDescription: "other scripts stay", problem: Problem(.error, "Zoë 山田 👩‍🔧"),
            text: "tailor: error: Zoë 山田 👩‍🔧\n"),
    ]

    @Test("obeys nobody", arguments: hostile)
    func neutral(_ test: Case) {
        #expect(printed([test.problem]) == test.text)
    }

    @Test("cuts what is endless")
    func long() {
        let text = printed([Problem(.error, String(repeating: "ab", count: 1_000_000))])
        #expect(text.utf8.count < 1000)
        #expect(text.hasSuffix("…\n"))
    }
}
