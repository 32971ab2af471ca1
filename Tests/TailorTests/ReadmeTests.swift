import Foundation
import Tailor
import Testing

@testable import TailorCommand

@Suite("The README")
struct ReadmeTests {
    /// A box of text under a block of commands.
    struct Quotation: CustomTestStringConvertible, Sendable {
        var line: Int
        var lines: [String]
        var output: String

        var testDescription: String { "line \(line)" }

        /// What stands between the lines that are `…` alone.
        var passages: [[String]] {
            lines.split { $0 == "…" }.map { $0.map { $0.drop { $0 == " " }.description } }
        }
    }

    /// The README with what its commands did, in order, in one copy of `drafts/`.
    struct Result: Sendable {
        var readme: MarkdownDocument?
        var runs: [ReadmeShell.Run] = []
        var quotations: [Quotation] = []
        var failure: String?

        init() {
            do {
                let readme = try MarkdownDocument(path: "README.md")
                let shell = ReadmeShell()
                self.readme = readme
                var output = ""
                for block in readme.blocks {
                    if block.language == "sh" {
                        let made = try shell.run(block)
                        output = made.map { $0.output + $0.error }.joined()
                        runs += made
                    } else if block.language == "text" {
                        quotations.append(Quotation(line: block.line, lines: block.lines, output: output))
                    }
                }
            } catch {
                failure = "\(error)"
            }
        }
    }

    static let result = Result()

    @Test("has examples, all of which can be run")
    func examples() {
        #expect(Self.result.failure == nil)
        #expect(Self.result.runs.count > 30)
        #expect(Self.result.quotations.count > 10)
    }

    @Test("tells the exit status of every command", arguments: result.runs)
    func status(_ run: ReadmeShell.Run) {
        #expect(run.status == run.expected, "\(run.error)")
        #expect(run.output.isEmpty == (run.command.contains(" -o ") || run.status > 1))
        #expect(!run.error.contains("drafts/rosa-amadi"), "the example profile has a problem: \(run.error)")
    }

    @Test("quotes what the commands write", arguments: result.quotations)
    func quotation(_ quotation: Quotation) {
        var rest = quotation.output.split(separator: "\n", omittingEmptySubsequences: false)[...]
        for passage in quotation.passages {
            let start = rest.indices.first { start in
                passage.indices.allSatisfy { offset in
                    start + offset < rest.endIndex && rest[start + offset].contains(passage[offset])
                }
            }
            #expect(start != nil, "not in the output: \(passage.joined(separator: " / "))")
            if let start { rest = rest[(start + passage.count)...] }
        }
    }

    @Test("runs every command", arguments: Command.Name.allCases)
    func command(_ name: Command.Name) {
        #expect(Self.result.runs.contains { $0.name == name.rawValue })
    }

    @Test("mentions every option")
    func options() {
        #expect(Command.allOptions.count > 10)
        for option in Command.allOptions { #expect(Self.result.readme?.says("--\(option.long)") == true) }
    }

    @Test("lists every exit status", arguments: ExitCode.allCases)
    func exitCode(_ code: ExitCode) { #expect(Self.result.readme?.says("\n| \(code.rawValue) | ") == true) }

    @Test("tells of the version") func version() {
        #expect(Self.result.readme?.says("\n### \(Engine.version)\n") == true)
    }

    @Test("begins with the two commands")
    func twoCommands() throws {
        let commands = try MarkdownDocument(path: "README.md").blocks.filter { $0.language == "sh" }.flatMap(
            \.lines)
        #expect(
            commands.prefix(2) == [
                "swift run -c release tailor letter jobs/larkspur-ml-scientist", "swift test",
            ])
        let checks = try Repository.text(of: ".ci/run")
        for command in commands.prefix(2) { #expect(checks.contains(command)) }
    }

    @Test("links to what exists")
    func links() throws {
        let links = try MarkdownDocument(path: "README.md").localLinks
        #expect(links.count > 5)
        for link in links { #expect(Repository.exists(link), "\(link)") }
    }

    @Test(
        "shows Swift that works",
        .enabled(
            if: FileManager.default.fileExists(atPath: "Package.swift"), "not run from the package's folder"))
    func library() throws {
        let today = try #require(PartialDate(iso: "2025-09-22"))
        let workspace = Workspace(fileSystem: DiskFileSystem(), today: today, standardInput: { [] })
        let job = try workspace.job(at: "jobs/larkspur-ml-scientist")
        let profile = try workspace.profile()
        let mapping = workspace.mapping(of: job, to: profile)
        let score = mapping.coverage.score
        let letter = try workspace.letter(for: job, mapping: mapping, profile: profile)
        let text = try workspace.render(letter, format: .text)
        #expect(score > 0)
        #expect(text.contains("Larkspur & Tarn"))

        let own = try Repository.text(of: "Tests/TailorTests/ReadmeTests.swift")
        for path in ["README.md", "Sources/Tailor/Tailor.docc/Tailor.md"] {
            let blocks = try MarkdownDocument(path: path).blocks.filter { $0.language == "swift" }
            #expect(blocks.count == 1)
            for line in blocks.flatMap(\.lines) where line.hasPrefix("let ") && !line.hasSuffix("!") {
                #expect(own.contains("        \(line)\n"), "\(path): \(line)")
            }
        }
    }
}
