import Tailor

extension Command {
    /// The help.
    static let help = Command(
        name: .help,
        summary: "help, or the help of one command",
        operands: Operands(name: "COMMAND", count: 0...1, words: Name.allCases.map(\.rawValue)),
        example: "tailor help score",
        work: .fixed { operands, width in
            HelpText(width: width).text(for: operands.first.flatMap(Command.named))
        }
    )
}
