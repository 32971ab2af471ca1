import Tailor
import Testing

@testable import TailorCommand

@Suite("Environment")
struct EnvironmentTests {
    @Test(
        "colours errors on a terminal that wants it",
        arguments: [
            ([:], true, [], true),
            ([:], false, [], false),
            (["NO_COLOR": "1"], true, [], false),
            (["NO_COLOR": ""], true, [], true),
            (["TERM": "dumb"], true, [], false),
            (["TERM": "xterm"], true, [], true),
            ([:], true, ["--no-color"], false),
        ] as [([String: String], Bool, [String], Bool)])
    func color(_ variables: [String: String], _ terminal: Bool, _ options: [String], _ expected: Bool) throws
    {
        let folder = try TestFolder()
        for arguments in [["gap", "none.md"], ["score", "jobs/mill.md", "--min", "100"], ["bogus"]] {
            let call = Call(
                arguments + options, in: folder, variables: variables,
                terminal: Terminal(showsError: terminal))
            #expect(call.error.contains("\u{1B}[") == expected)
        }
    }

    @Test("never colours a file, nor a document that nobody watches")
    func documents() throws {
        let folder = try TestFolder()
        let terminal = Terminal(showsOutput: true, showsError: true, columns: 120)
        #expect(Call(["gap", "jobs/mill.md", "-o", "gap.txt"], in: folder, terminal: terminal).code == .done)
        #expect(try folder.text(of: "gap.txt") == Call("gap jobs/mill.md", in: folder).output)
        let plain = Call(["gap", "jobs/mill.md", "--no-color"], in: folder, terminal: terminal)
        #expect(!plain.output.contains("\u{1B}"))
    }

    @Test("documents do not depend on COLUMNS")
    func columns() throws {
        let folder = try TestFolder()
        let narrow = Call(["gap", "jobs/mill.md"], in: folder, variables: ["COLUMNS": "40"])
        #expect(narrow.output == Call("gap jobs/mill.md", in: folder).output)
    }

    @Test("--date goes before SOURCE_DATE_EPOCH, and that before the clock")
    func date() throws {
        let folder = try TestFolder()
        let clock = Call(["letter", "jobs/mill.md"], in: folder)
        #expect(clock.output.contains("14 March 2025"))
        let epoch = ["SOURCE_DATE_EPOCH": "1709164800"]
        #expect(
            Call(["letter", "jobs/mill.md"], in: folder, variables: epoch).output.contains("29 February 2024")
        )
        let wished = ["letter", "jobs/mill.md", "--date", "2023-12-01"]
        #expect(Call(wished, in: folder, variables: epoch).output.contains("1 December 2023"))
    }

    @Test(
        "refuses a SOURCE_DATE_EPOCH that is no day",
        arguments: ["soon", "99999999999999999999", "9000000000000", "1.5"])
    func epoch(_ text: String) throws {
        let call = Call(
            ["gap", "jobs/mill.md"], in: try TestFolder(), variables: ["SOURCE_DATE_EPOCH": text])
        #expect(call.code == .usage)
        #expect(call.error.contains("SOURCE_DATE_EPOCH is `\(text)`"))
    }

    @Test(
        "counts days from 1970",
        arguments: [
            (0, "1970-01-01"), (-1, "1969-12-31"), (86_399, "1970-01-01"), (86_400, "1970-01-02"),
            (951_782_400, "2000-02-29"), (4_107_542_400, "2100-03-01"), (-2_208_988_800, "1900-01-01"),
            (253_402_300_799, "9999-12-31"), (-62_135_596_800, "0001-01-01"), (253_402_300_800, nil),
            (-62_135_596_801, nil), (Int.max, nil), (Int.min, nil),
        ] as [(Int, String?)])
    func days(_ seconds: Int, _ expected: String?) {
        #expect(Environment.day(secondsSinceEpoch: seconds)?.description == expected)
    }
}
