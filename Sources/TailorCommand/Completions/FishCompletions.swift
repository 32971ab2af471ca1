/// Completions for fish.
enum FishCompletions {
    /// The script.
    static var script: String {
        let names = Command.Name.allCases.map(\.rawValue).joined(separator: " ")
        var lines = [
            "# tailor completions for fish",
            "complete -c tailor -n \"not __fish_seen_subcommand_from \(names)\" -f",
        ]
        for command in Command.all {
            lines.append(
                "complete -c tailor -n \"not __fish_seen_subcommand_from \(names)\" -a \(command.name) -d "
                    + quoted(command.summary))
            if let words = command.operands.words {
                lines.append(
                    "complete -c tailor -n \"__fish_seen_subcommand_from \(command.name)\" -f -a "
                        + quoted(words.joined(separator: " ")))
            }
        }
        lines += Command.allOptions.flatMap(completions)
        return lines.joined(separator: "\n") + "\n"
    }

    /// An option may mean slightly different things to different commands: a line for each wording.
    private static func completions(of option: Option) -> [String] {
        var owners: [(help: String, commands: [Command])] = []
        for command in Command.all {
            guard let own = command.options.first(where: { $0.long == option.long }) else { continue }
            if let index = owners.firstIndex(where: { $0.help == own.help }) {
                owners[index].commands.append(command)
            } else {
                owners.append((own.help, [command]))
            }
        }
        return owners.map { help, commands in
            let names = commands.map(\.name.rawValue).joined(separator: " ")
            let letter = option.short.map { " -s \($0)" } ?? ""
            return "complete -c tailor -n \"__fish_seen_subcommand_from \(names)\"\(letter) -l \(option.long)"
                + value(of: option) + " -d " + quoted(help)
        }
    }

    private static func value(of option: Option) -> String {
        switch option.value {
        case .none: ""
        case .file, .folder: " -r -F"
        case .choice(_, let words): " -x -a " + quoted(words.joined(separator: " "))
        case .date, .number: " -x"
        }
    }

    private static func quoted(_ text: String) -> String {
        "'" + text.reduce(into: "") { $0 += $1 == "'" || $1 == "\\" ? "\\\($1)" : String($1) } + "'"
    }
}
