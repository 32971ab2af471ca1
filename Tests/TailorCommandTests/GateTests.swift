import Tailor
import Testing

@testable import TailorCommand

@Suite("Gates")
struct GateTests {
    @Test("--min holds at its bound and fails under it, with the document written")
    func minimum() throws {
        let folder = try TestFolder()
        #expect(Call("score jobs/mill.md --min 0", in: folder).code == .done)
        let call = Call("score jobs/mill.md --min 100 --quiet", in: folder)
        #expect(call.code == .gate)
        #expect(!call.output.isEmpty)
        #expect(call.error.contains("tailor: error: jobs/mill.md: the score "))
        #expect(call.error.contains(" is under 100\n"))
    }

    @Test("--strict names each required gap where it stands")
    func strict() throws {
        let call = Call("score jobs/mill.md --strict --quiet", in: try TestFolder())
        #expect(call.code == .gate)
        #expect(call.error.contains("jobs/mill.md:"))
        #expect(call.error.contains(": error: required, and nothing shows it: "))
    }

    @Test("one posting under the bound fails all of them")
    func several() throws {
        let folder = try TestFolder()
        try folder.write(Sample.posting, to: "jobs/second.md")
        let call = Call("score jobs/mill.md jobs/second.md --min 100 -q", in: folder)
        #expect(call.code == .gate)
        #expect(call.error.contains("jobs/mill.md: the score"))
        #expect(call.error.contains("jobs/second.md: the score"))
    }

    @Test("the document goes into the file though the gate fails")
    func file() throws {
        let folder = try TestFolder()
        #expect(Call("score jobs/mill.md --min 100 -o score.json", in: folder).code == .gate)
        #expect(folder.exists("score.json"))
    }

    @Test(
        "a score is digits with at most one point",
        arguments: [
            ("0", 0), ("60", 60), ("72.5", 72.5), ("100", 100), ("100.0", 100), (".5", 0.5), ("60.", 60),
            ("100.1", nil), ("", nil), (".", nil), ("1.2.3", nil), ("1e1", nil), ("+5", nil), ("-0", nil),
            ("٣", nil), (" 5", nil),
        ] as [(String, Double?)])
    func score(_ text: String, _ expected: Double?) {
        #expect(Gate.score(text) == expected)
    }
}
