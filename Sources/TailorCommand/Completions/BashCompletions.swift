/// Completions for bash 3.2 and later.
enum BashCompletions {
    /// The script.
    static var script: String {
        """
        # tailor completions for bash
        _tailor() {
            local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
            local command= options= operands= argument skip=
            if [ "$word" = "=" ]; then word=; fi
            if [ "$previous" = "=" ]; then previous=${COMP_WORDS[COMP_CWORD-2]}; fi
            for argument in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
                if [ -n "$skip" ]; then
                    if [ "$argument" != "=" ]; then skip=; fi
                    continue
                fi
                case $argument in
                    \(valued)) skip=1 ;;
                    -*) ;;
                    *) command=$argument; break ;;
                esac
            done
            case $previous in
        \(values)
            esac
            case $command in
        \(commands)
                "")
                    options="\(names(Option.common))"
                    operands="\(Command.Name.allCases.map(\.rawValue).joined(separator: " "))" ;;
            esac
            case $word in
                -*) COMPREPLY=($(compgen -W "$options" -- "$word")) ;;
                *)
                    if [ -n "$operands" ]; then
                        COMPREPLY=($(compgen -W "$operands" -- "$word"))
                    else
                        _tailor_files
                    fi ;;
            esac
        }
        _tailor_files() {
            local name
            COMPREPLY=()
            compopt -o filenames 2>/dev/null
            while IFS= read -r name; do COMPREPLY+=("$name"); done < <(compgen -f -- "$word")
        }
        complete -F _tailor tailor

        """
    }

    private static var valued: String {
        Command.allOptions.filter { $0.value != .none }.flatMap(spellings).joined(separator: "|")
    }

    private static var values: String {
        Command.allOptions.compactMap { option in
            let action: String
            switch option.value {
            case .none: return nil
            case .file, .folder: action = "_tailor_files"
            case .choice(_, let words):
                action = "COMPREPLY=($(compgen -W \"\(words.joined(separator: " "))\" -- \"$word\"))"
            case .date, .number: action = "COMPREPLY=()"
            }
            return "        \(spellings(option).joined(separator: "|"))) \(action); return ;;"
        }.joined(separator: "\n")
    }

    private static var commands: String {
        Command.all.map { command in
            let operands = command.operands.words?.joined(separator: " ") ?? ""
            return """
                        \(command.name))
                            options="\(names(command.options))"
                            operands="\(operands)" ;;
                """
        }.joined(separator: "\n")
    }

    private static func names(_ options: [Option]) -> String {
        options.flatMap(spellings).joined(separator: " ")
    }

    private static func spellings(_ option: Option) -> [String] {
        (option.short.map { ["-\($0)"] } ?? []) + ["--\(option.long)"]
    }
}
