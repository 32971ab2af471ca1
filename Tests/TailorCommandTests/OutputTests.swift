import Tailor
import Testing

@testable import TailorCommand

@Suite("Where documents go")
struct OutputTests {
    static let commands = ["requirements", "table", "gap", "score", "bullets", "points", "letter"]

    @Test("standard output holds the document and nothing else", arguments: commands)
    func plain(_ command: String) throws {
        let call = Call("\(command) jobs/mill.md --quiet", in: try TestFolder())
        #expect(call.code == .done)
        #expect(!call.output.isEmpty)
        #expect(call.output.hasSuffix("\n") && !call.output.hasSuffix("\n\n"))
        #expect(call.error.isEmpty)
    }

    @Test("a posting on standard input is as good as a file", arguments: commands)
    func input(_ command: String) throws {
        let folder = try TestFolder()
        let call = Call([command, "-", "--quiet"], in: folder, input: Sample.posting)
        #expect(call.code == .done)
        #expect(!call.output.isEmpty)
    }

    @Test("the same call gives the same bytes", arguments: commands)
    func same(_ command: String) throws {
        let folder = try TestFolder()
        let first = Call("\(command) jobs/mill.md --format json", in: folder)
        #expect(first.output == Call("\(command) jobs/mill.md --format json", in: folder).output)
    }

    @Test("a file is written whole, and nothing is left beside it")
    func file() throws {
        let folder = try TestFolder()
        let printed = Call("gap jobs/mill.md", in: folder)
        let call = Call("gap jobs/mill.md -o gap.txt", in: folder)
        #expect(call.code == .done)
        #expect(call.output.isEmpty)
        #expect(try folder.text(of: "gap.txt") == printed.output)
        #expect(try folder.names() == ["gap.txt", "jobs", "profiles"])
    }

    @Test("an existing file is kept, and replaced with --force")
    func force() throws {
        let folder = try TestFolder()
        try folder.write("kept\n", to: "gap.txt")
        #expect(Call("gap jobs/mill.md -o gap.txt", in: folder).code == .output)
        #expect(try folder.text(of: "gap.txt") == "kept\n")
        #expect(Call("gap jobs/mill.md -o gap.txt --force", in: folder).code == .done)
        #expect(try folder.text(of: "gap.txt") != "kept\n")
    }

    @Test("the output - is standard output")
    func dash() throws {
        let folder = try TestFolder()
        let call = Call("gap jobs/mill.md -o -", in: folder)
        #expect(call.output == Call("gap jobs/mill.md", in: folder).output)
        #expect(try folder.names() == ["jobs", "profiles"])
    }

    @Test(
        "the ending of the output decides the format",
        arguments: [
            ("a.md", "markdown"), ("b.json", "json"), ("c.txt", "text"), ("d", "text"), ("e.MD", "markdown"),
            ("f.markdown", "markdown"), ("jobs/.json", "text"), ("g.json.txt", "text"),
        ])
    func ending(_ name: String, _ format: String) throws {
        let folder = try TestFolder()
        #expect(Call("letter jobs/mill.md -o \(name)", in: folder).code == .done)
        let expected = Call("letter jobs/mill.md --format \(format)", in: folder).output
        #expect(try folder.text(of: name) == expected)
    }

    @Test("--format goes before the ending")
    func format() throws {
        let folder = try TestFolder()
        #expect(Call("gap jobs/mill.md -o gap.pdf --format json", in: folder).code == .done)
        #expect(try folder.text(of: "gap.pdf").hasPrefix("{") || folder.text(of: "gap.pdf").contains("json"))
    }

    @Test("--explain ends a score with its formula, and leaves JSON as it is")
    func explain() throws {
        let folder = try TestFolder()
        for format in ["text", "markdown"] {
            let plain = Call("score jobs/mill.md jobs/mill.md --format \(format)", in: folder).output
            let call = Call("score jobs/mill.md jobs/mill.md --explain --format \(format)", in: folder)
            #expect(call.output.hasPrefix(plain))
            #expect(call.output.contains("- score = 100 x sum"))
            #expect(!call.output.hasSuffix("\n\n"))
        }
        let json = Call("score jobs/mill.md --explain --format json", in: folder)
        #expect(json.output == Call("score jobs/mill.md --format json", in: folder).output)
    }

    @Test("standard input is read once, and only when it is asked for")
    func lazy() throws {
        let folder = try TestFolder()
        let reads = Recorder()
        let environment = Environment(
            streams: Streams(
                output: { _ in .written }, error: { _ in .written },
                input: { _ in
                    _ = reads.sink(Array("read ".utf8))
                    return Array(Sample.posting.utf8)
                }),
            today: PartialDate(year: 2025, month: 3, day: 14),
            fileSystem: RootedFileSystem(root: folder.path))
        #expect(TailorCommand(environment: environment).run(["score", "jobs/mill.md"]) == .done)
        #expect(reads.text.isEmpty)
        #expect(TailorCommand(environment: environment).run(["score", "jobs/mill.md", "-"]) == .done)
        #expect(reads.text == "read ")
    }

    @Test("a reader who has left is no error to talk about")
    func closed() throws {
        let call = Call(["gap", "jobs/mill.md", "-q"], in: try TestFolder(), output: { _ in .closed })
        #expect(call.code == .output)
        #expect(call.error.isEmpty)
    }

    @Test("a full disk is", arguments: [["gap", "jobs/mill.md", "-q"], ["help"], ["--version"]])
    func full(_ arguments: [String]) throws {
        let call = Call(arguments, in: try TestFolder(), output: { _ in .failed("no space") })
        #expect(call.code == .output)
        #expect(call.error.hasPrefix("tailor: error: standard output cannot be written: no space\n"))
    }

    @Test("nothing read escapes into the terminal", arguments: commands)
    func hostile(_ command: String) throws {
        let folder = try TestFolder()
        let tricks = "\u{1B}]0;owned\u{7}\u{9B}31m\u{202E}"
        let posting = Sample.posting.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.isEmpty ? $0 : $0 + tricks }.joined(separator: "\n")
        try folder.write(posting, to: "jobs/trick.md")
        let call = Call("\(command) jobs/trick.md", in: folder)
        for scalar in (call.output + call.error).unicodeScalars where scalar != "\n" {
            #expect(!(0..<0x20).contains(scalar.value) && !(0x7F..<0xA0).contains(scalar.value))
            #expect(scalar != "\u{202E}")
        }
    }
}
