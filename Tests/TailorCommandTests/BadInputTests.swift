import Tailor
import Testing

@testable import TailorCommand

@Suite("Bad inputs and outputs")
struct BadInputTests {
    struct Case: CustomTestStringConvertible, Sendable {
        var name: String
        var line: String
        var code: ExitCode
        var says: [String]
        var prepare: @Sendable (TestFolder) throws -> Void

        init(
            _ name: String, _ line: String, _ code: ExitCode, says: [String] = [],
            prepare: @escaping @Sendable (TestFolder) throws -> Void = { _ in }
        ) {
            self.name = name
            self.line = line
            self.code = code
            self.says = says
            self.prepare = prepare
        }

        var testDescription: String { name }
    }

    private static let resume = "profiles/ines-okafor/resume.json"

    static let cases: [Case] = [
        Case("no such posting", "gap jobs/none.md", .missing, says: ["jobs/none.md"]),
        Case("no such folder", "gap nowhere/at/all", .missing, says: ["nowhere/at/all"]),
        Case("nearly such a posting", "gap jobs/mil.md", .missing, says: ["jobs/mill.md"]),
        Case("folder without a posting", "gap jobs/empty", .missing, says: ["posting"]) {
            try $0.makeFolder("jobs/empty")
        },
        Case("no such profile", "gap jobs/mill.md --profile nobody", .missing, says: ["nobody"]),
        Case("no such company", "letter jobs/mill.md --company none.md", .missing, says: ["none.md"]),
        Case(
            "no such template", "letter jobs/mill.md --template none.mustache", .missing,
            says: ["none.mustache"]),
        Case(
            "posting and profile both missing", "gap none.md --profile nobody", .missing,
            says: ["none.md", "nobody"]),
        Case("empty posting", "gap jobs/e.md", .data, says: ["jobs/e.md"]) {
            try $0.write("", to: "jobs/e.md")
        },
        Case("blank posting", "gap jobs/e.md", .data, says: ["jobs/e.md"]) {
            try $0.write(" \n\n\t\n", to: "jobs/e.md")
        },
        Case("binary posting", "gap jobs/e.md", .data, says: ["jobs/e.md"]) {
            try $0.write([0x25, 0x50, 0x44, 0x46, 0x2D, 0, 1, 2, 0, 255], to: "jobs/e.md")
        },
        Case("posting in another encoding", "gap jobs/e.md", .data, says: ["jobs/e.md:1:"]) {
            try $0.write(Array("Caf".utf8) + [0xE9] + Array(" cook wanted\n".utf8), to: "jobs/e.md")
        },
        Case("cookie notice alone", "gap jobs/e.html", .data, says: ["jobs/e.html"]) {
            try $0.write(
                "<html><body><p>We use cookies to make this site work. Accept all cookies?</p></body></html>",
                to: "jobs/e.html")
        },
        Case("broken JSON", "gap jobs/mill.md", .data, says: ["resume.json:2:", "error:"]) {
            try $0.write("{\n  \"basics\": { \"name\" \"Ines\" }\n}\n", to: resume)
        },
        Case("résumé of the wrong shape", "gap jobs/mill.md", .data, says: ["resume.json:1:"]) {
            try $0.write("[1, 2, 3]\n", to: resume)
        },
        Case(
            "profile without a résumé", "gap jobs/mill.md --profile profiles/bare", .missing,
            says: ["resume.json"]
        ) {
            try $0.makeFolder("profiles/bare")
        },
        Case("two profiles and none named", "gap jobs/mill.md", .usage, says: ["--profile"]) {
            try $0.write(Sample.resume, to: "profiles/somebody-else/resume.json")
        },
        Case("one bad posting of two", "score jobs/mill.md jobs/none.md", .missing, says: ["jobs/none.md"]),
        Case("two bad postings", "score jobs/e.md jobs/none.md", .data, says: ["jobs/e.md", "jobs/none.md"]) {
            try $0.write("", to: "jobs/e.md")
        },
        Case("output exists", "gap jobs/mill.md -o out.txt", .output, says: ["out.txt", "--force"]) {
            try $0.write("kept\n", to: "out.txt")
        },
        Case("output below a file", "gap jobs/mill.md -o jobs/mill.md/out.txt", .output, says: ["out.txt"]),
        Case("output in no folder", "gap jobs/mill.md -o none/out.txt", .output, says: ["none/out.txt"]),
        Case("output is a folder", "gap jobs/mill.md -o jobs --force", .output, says: ["jobs"]),
    ]

    @Test("exits as documented, says why and writes nothing", arguments: cases)
    func refuses(_ test: Case) throws {
        let folder = try TestFolder()
        try test.prepare(folder)
        let call = Call(test.line, in: folder)
        #expect(call.code == test.code)
        #expect(call.output.isEmpty)
        for fragment in test.says { #expect(call.error.contains(fragment)) }
        #expect(call.error.contains("error: "))
        #expect(!call.error.contains("\u{1B}"))
    }

    @Test(
        "an input is not replaced, even with --force",
        arguments: [
            "letter jobs/mill.md -o jobs/mill.md", "letter ./jobs//mill.md -o jobs/./mill.md",
            "gap jobs/mill -o jobs/mill/posting.md", "gap jobs/mill/ -o jobs/x/../mill/company.md",
            "letter jobs/mill.md --company about.md -o ./about.md",
            "letter jobs/mill.md --template about.md -o about.md",
            "bullets jobs/mill.md -o profiles/ines-okafor/resume.json",
            "bullets jobs/mill.md --profile profiles/ines-okafor/ -o profiles/ines-okafor/resume.json",
            "bullets jobs/mill.md --profile profiles/ines-okafor/resume.json -o profiles/ines-okafor/resume.json",
            "points jobs/mill.md -o profiles/ines-okafor/stories/press.md",
            "score jobs/mill jobs/mill.md -o jobs/mill.md",
        ])
    func keepsInputs(_ line: String) throws {
        let folder = try TestFolder()
        try folder.write(Sample.posting, to: "jobs/mill/posting.md")
        try folder.write("# Harrow & Pike\n", to: "jobs/mill/company.md")
        try folder.write("Harrow & Pike makes paper.\n", to: "about.md")
        try folder.write("# Press\n\nIt stood.\n\nIt ran.\n", to: "profiles/ines-okafor/stories/press.md")
        let output = try #require(line.split(separator: " ").last.map(String.init))
        try folder.makeFolder("jobs/x")
        let before = try folder.text(of: output)
        let call = Call(line + " --force", in: folder)
        #expect(call.code == .output)
        #expect(call.error.contains("it is one of the inputs"))
        #expect(call.error.contains("\n  hint: "))
        #expect(try folder.text(of: output) == before)
    }

    @Test("no new input is made of an output", arguments: ["jobs/mill/posting.md", "jobs/mill/company.md"])
    func makesNoInput(_ output: String) throws {
        let folder = try TestFolder()
        try folder.write(Sample.posting, to: "jobs/mill/posting.txt")
        #expect(Call("letter jobs/mill -o \(output)", in: folder).code == .output)
        #expect(!folder.exists(output))
        #expect(Call("letter jobs/none.md -o jobs/none.md", in: folder).code == .missing)
    }

    @Test("a file beside the inputs is replaced with --force")
    func replacesOthers() throws {
        let folder = try TestFolder()
        try folder.write(Sample.posting, to: "jobs/mill/posting.md")
        try folder.write("old\n", to: "jobs/mill/letter.md")
        #expect(Call("letter jobs/mill -o jobs/mill/letter.md --force", in: folder).code == .done)
        #expect(try folder.text(of: "jobs/mill/letter.md") != "old\n")
    }

    @Test("a posting on standard input that is empty is named -")
    func emptyInput() throws {
        let call = Call(["gap", "-"], in: try TestFolder(), input: "")
        #expect(call.code == .data)
        #expect(call.error.contains("-"))
    }

    @Test("a broken profile does not matter to requirements")
    func requirements() throws {
        let folder = try TestFolder()
        try folder.write("{", to: "profiles/ines-okafor/resume.json")
        #expect(Call("requirements jobs/mill.md", in: folder).code == .done)
    }

    @Test("each kind of failure has its own code")
    func kinds() {
        #expect(Failure.Kind.allCases.map { ExitCode($0).rawValue } == [64, 65, 66, 73, 70])
    }
}
