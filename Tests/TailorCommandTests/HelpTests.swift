import Testing

@testable import TailorCommand

@Suite("Help")
struct HelpTests {
    static let names: [String?] = [nil] + Command.Name.allCases.map(\.rawValue)

    @Test("is as it was", arguments: names, [60, 80])
    func golden(_ name: String?, _ width: Int) throws {
        let call = Call(["help"] + (name.map { [$0] } ?? []), variables: ["COLUMNS": "\(width)"])
        #expect(call.code == .done)
        try Golden.expect(
            call.output, isLike: "help-\(name ?? "overview")-\(width).txt", sourceLocation: #_sourceLocation)
    }

    @Test("fits the width", arguments: names, [60, 72, 80, 100])
    func width(_ name: String?, _ width: Int) {
        let call = Call(["help"] + (name.map { [$0] } ?? []), variables: ["COLUMNS": "\(width)"])
        for line in call.output.split(separator: "\n") { #expect(line.count <= width) }
    }

    @Test("is the same by every way to it", arguments: Command.Name.allCases)
    func ways(_ name: Command.Name) {
        let help = Call("help \(name)").output
        for line in ["\(name) --help", "\(name) -h", "--help \(name)", "\(name) x y --help --version"] {
            let call = Call(line)
            #expect(call.code == .done)
            #expect(call.output == help)
            #expect(call.error.isEmpty)
        }
    }

    @Test("names all commands and options")
    func complete() {
        let overview = Call("--help").output
        for command in Command.all {
            #expect(overview.contains("  \(command.name) "))
            let help = Call("help \(command.name)").output
            for option in command.options { #expect(help.contains("--\(option.long)")) }
            #expect(help.contains("example:\n  \(command.example)\n"))
        }
        for code in ExitCode.allCases { #expect(overview.contains("\n  \(code.rawValue) ")) }
    }

    @Test("goes to standard error when nothing was asked")
    func unasked() {
        let call = Call([])
        #expect(call.output.isEmpty)
        #expect(call.error == Call("help").output)
    }

    @Test(
        "takes its width from COLUMNS, then the terminal, within bounds",
        arguments: [
            ("60", nil, 60), ("0", nil, 80), ("-5", 70, 70), ("wide", nil, 80), ("10", nil, 40),
            ("100000", nil, 100), (nil, 50, 50), (nil, nil, 80),
        ] as [(String?, Int?, Int)])
    func columns(_ variable: String?, _ columns: Int?, _ expected: Int) {
        let call = Call(
            ["help"], variables: variable.map { ["COLUMNS": $0] } ?? [:], terminal: Terminal(columns: columns)
        )
        #expect(call.output == HelpText(width: expected).text(for: nil))
    }

    @Test("shows the version")
    func version() {
        for line in ["--version", "score --version", "score x --version"] {
            let call = Call(line)
            #expect(call.code == .done)
            #expect(call.output.hasPrefix("tailor ") && call.output.hasSuffix("\n"))
        }
    }
}
