import Foundation
import Testing

@testable import TailorCommand

@Suite("Completions")
struct CompletionsTests {
    @Test("mention every command and option", arguments: Shell.allCases)
    func complete(_ shell: Shell) {
        let call = Call("completions \(shell.rawValue)")
        #expect(call.code == .done)
        for command in Command.all { #expect(call.output.contains(command.name.rawValue)) }
        for option in Command.allOptions {
            #expect(call.output.contains(shell == .fish ? "-l \(option.long) " : "--\(option.long)"))
            if case .choice(_, let words) = option.value {
                #expect(call.output.contains(words.joined(separator: " ")))
            }
        }
    }

    private static let bashPath = "/bin/bash"

    @Test(
        "in bash offer what fits",
        .enabled(if: FileManager.default.isExecutableFile(atPath: bashPath), "there is no bash here"),
        arguments: [
            (["tailor", "sc"], "score"),
            (["tailor", "score", "--mi"], "--min"),
            (["tailor", "--profile", "p", "letter", "--te"], "--template"),
            (["tailor", "--format", "=", "json", "gap", "--fo"], "--format --force"),
            (["tailor", "gap", "--format", "m"], "markdown"),
            (["tailor", "gap", "--format", "="], "text markdown json"),
            (["tailor", "gap", "--format", "=", "js"], "json"),
            (["tailor", "completions", ""], "bash zsh fish"),
            (["tailor", "letter", "--strict"], ""),
        ])
    func offers(_ words: [String], _ expected: String) throws {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: Self.bashPath)
        let script = """
            eval "$1"; shift
            COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _tailor; echo "${COMPREPLY[*]}"
            """
        process.arguments = ["--norc", "-c", script, "bash", Shell.bash.script] + words
        process.standardOutput = output
        try process.run()
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        #expect(String(decoding: bytes, as: UTF8.self) == expected + "\n")
    }
}
