import Tailor

extension Command {
    /// Completion scripts.
    static let completions = Command(
        name: .completions,
        summary: "a script that completes commands and options in a shell",
        details: [
            "In bash: eval \"$(tailor completions bash)\"",
            "In zsh: a file _tailor in a folder of fpath.",
            "In fish: a file ~/.config/fish/completions/tailor.fish.",
        ],
        operands: Operands(name: "SHELL", count: 1...1, words: Shell.allCases.map(\.rawValue)),
        example: "tailor completions bash",
        work: .fixed { operands, _ in (operands.first.flatMap(Shell.init(rawValue:)) ?? .bash).script }
    )
}
