/// Completions for zsh.
enum ZshCompletions {
    /// The script, a file `_tailor` for a folder of `fpath`.
    static var script: String {
        """
        #compdef tailor
        _tailor() {
            local curcontext=$curcontext state line
            typeset -A opt_args
            _arguments -C \\
        \(Option.common.map { "        \(specification($0)) \\\n" }.joined())\
                '1: :->command' \\
                '*:: :->operands'
            case $state in
                command)
                    local -a commands=(
        \(Command.all.map { "                \(quoted("\($0.name):\($0.summary)"))" }.joined(separator: "\n"))
                    )
                    _describe command commands ;;
                operands)
                    case $words[1] in
        \(Command.all.map(arguments).joined(separator: "\n"))
                    esac ;;
            esac
        }
        if [ "$funcstack[1]" = _tailor ]; then _tailor "$@"; else compdef _tailor tailor; fi

        """
    }

    private static func arguments(of command: Command) -> String {
        let operand = command.operands
        let action = operand.words.map { "(\($0.joined(separator: " ")))" } ?? "_files"
        let specifications =
            command.options.map(specification)
            + [quoted("*:\(operand.name):\(action)")]
        return "                \(command.name)) _arguments -S \\\n"
            + specifications.map { "                    \($0)" }.joined(separator: " \\\n") + " ;;"
    }

    private static func specification(_ option: Option) -> String {
        let help = "[\(escaped(option.help, in: "[]:"))]"
        var action = ""
        switch option.value {
        case .none: break
        case .file, .folder: action = ":\(option.value.placeholder ?? ""):_files"
        case .choice(let name, let words): action = ":\(name):(\(words.joined(separator: " ")))"
        case .date, .number: action = ":\(option.value.placeholder ?? ""): "
        }
        let long = "--\(option.long)" + (action.isEmpty ? "" : "=")
        guard let short = option.short else { return quoted(long + help + action) }
        let both = "'(-\(short) --\(option.long))'"
        return "\(both){-\(short)\(action.isEmpty ? "" : "+"),\(long)}\(quoted(help + action))"
    }

    private static func escaped(_ text: String, in special: String) -> String {
        text.reduce(into: "") { $0 += special.contains($1) ? "\\\($1)" : String($1) }
    }

    private static func quoted(_ text: String) -> String {
        "'" + text.reduce(into: "") { $0 += $1 == "'" ? "'\\''" : String($1) } + "'"
    }
}
