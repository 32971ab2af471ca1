import Tailor

/// The help, made from the table of commands and options.
struct HelpText: Sendable {
    /// The width to wrap at, in columns.
    var width: Int

    private static let jobs =
        "JOB is a posting: a file (Markdown, text or HTML), a folder with one (posting.md, and beside it company.md "
        + "and application.md), or - for standard input."

    private static let statuses: [(String, String)] = [
        ("0", "done; every gate held"),
        ("1", "a gate did not hold: --min, --strict"),
        ("64", "wrong usage"),
        ("65", "an input cannot be understood"),
        ("66", "no such file"),
        ("70", "a bug of tailor"),
        ("73", "the output cannot be written"),
    ]

    /// The help of a command, or of all.
    func text(for command: Command?) -> String {
        let sections = command.map(sections) ?? overview
        return sections.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
    }

    private var overview: [[String]] {
        let commands = Command.all.map { ($0.name.rawValue, $0.summary) }
        return [
            ["usage: tailor COMMAND JOB [options]"],
            paragraph(
                "Reads a job posting and a profile, says what is asked, proven and missing, and writes what can "
                    + "be proven. It works offline; the same input gives the same bytes."),
            paragraph(Self.jobs),
            ["commands:"] + Wrapping.columns(commands, edge: 16, width: width),
            options("options:", Option.common),
            ["exit status:"] + Wrapping.columns(Self.statuses, edge: 8, width: width),
            ["example:", "  " + Command.letter.example],
            paragraph("tailor help COMMAND tells more of a command."),
        ]
    }

    private func sections(of command: Command) -> [[String]] {
        var sections = [["usage: \(command.usage)"], paragraph(sentence(command.summary))]
        sections += command.details.map(paragraph)
        if command.takesJob { sections.append(paragraph(Self.jobs)) }
        if !command.ownOptions.isEmpty { sections.append(options("options:", command.ownOptions)) }
        sections.append(
            options(
                command.ownOptions.isEmpty ? "options:" : "common options:",
                command.takesJob ? Option.common : Option.general))
        if let words = command.operands.words {
            sections.append(paragraph("\(command.operands.name) is one of \(words.joined(separator: ", "))."))
        }
        sections.append(["example:", "  " + command.example])
        return sections
    }

    private func options(_ title: String, _ options: [Option]) -> [String] {
        let edge = width < 56 ? 10 : 26
        return [title] + Wrapping.columns(options.map { ($0.synopsis, $0.help) }, edge: edge, width: width)
    }

    private func paragraph(_ text: String) -> [String] { Wrapping.lines(text, width: width) }

    private func sentence(_ summary: String) -> String {
        summary.prefix(1).uppercased() + summary.dropFirst() + "."
    }
}
