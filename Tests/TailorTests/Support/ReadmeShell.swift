import Foundation
import Tailor
import TailorCommand
import Testing

/// As much of a shell as the README's examples need: `mkdir -p`, here-documents, redirection, and `tailor`.
struct ReadmeShell {
    /// A run of `tailor`.
    struct Run: CustomTestStringConvertible, Sendable {
        /// The command as the README has it.
        var command: String
        /// Its line in the README.
        var line: Int
        /// The exit status that the README tells.
        var expected: Int32
        /// The exit status that it had.
        var status: Int32
        /// What it wrote to standard output.
        var output: String
        /// What it wrote to standard error.
        var error: String

        /// The name of the command: `letter`, or an option that stands for one.
        var name: String { String(command.drop { $0 != " " }.dropFirst().prefix { $0 != " " }) }
        var testDescription: String { "line \(line): \(command)" }
    }

    /// A line that this shell does not understand.
    struct Unknown: Error {
        var line: Int
        var text: String
    }

    private let files = ReadmeFileSystem()

    /// Runs the lines of a block.
    func run(_ block: MarkdownDocument.Block) throws -> [Run] {
        var runs: [Run] = []
        var lines = Array(block.lines.enumerated())[...]
        while let (index, text) = lines.popFirst() {
            let number = block.line + index + 1
            let (command, status) = Self.split(text)
            let words = command.split(separator: " ").map(String.init)
            if words.first == "tailor" || words.starts(with: ["swift", "run", "-c", "release", "tailor"]) {
                let arguments = Array(words.drop { $0 != "tailor" })
                runs.append(try run(arguments, line: number, expected: status))
            } else if words.starts(with: ["mkdir", "-p"]), words.count == 3 {
                try files.createFolder(words[2])
            } else if words.starts(with: ["cat", ">"]), words.count == 4, words[3] == "<<'END'" {
                let content = lines.prefix { $0.element != "END" }.map { $0.element + "\n" }.joined()
                lines = lines.drop { $0.element != "END" }.dropFirst()
                try files.write(Array(content.utf8), to: words[2], force: true)
            } else if !Self.ofTheToolchain.contains(command) {
                throw Unknown(line: number, text: text)
            }
        }
        return runs
    }

    private static let ofTheToolchain = [
        "", "swift test", "swift build -c release", "PATH=\"$PWD/.build/release:$PATH\"",
    ]

    /// The command of a line and the exit status that a comment after it tells, else 0.
    private static func split(_ line: String) -> (command: String, status: Int32) {
        let parts = line.components(separatedBy: " # exit status ")
        return (parts[0], parts.count == 2 ? Int32(parts[1]) ?? -1 : 0)
    }

    private func run(_ words: [String], line: Int, expected: Int32) throws -> Run {
        let output = ReadmeRecorder()
        let error = ReadmeRecorder()
        var arguments = Array(words.dropFirst())
        func redirection(_ sign: String) -> String? {
            guard let index = arguments.firstIndex(of: sign), index + 1 < arguments.count else { return nil }
            defer { arguments.removeSubrange(index...(index + 1)) }
            return arguments[index + 1]
        }
        let input = try redirection("<").map(files.read) ?? []
        let target = redirection(">")
        let environment = Environment(
            streams: Streams(output: output.sink, error: error.sink, input: { _ in input }),
            today: PartialDate(year: 2025, month: 3, day: 14), fileSystem: files)
        let code = TailorCommand(environment: environment).run(arguments)
        if let target { try files.write(Array(output.text.utf8), to: target, force: true) }
        return Run(
            command: words.joined(separator: " "), line: line, expected: expected, status: code.rawValue,
            output: output.text, error: error.text)
    }
}
