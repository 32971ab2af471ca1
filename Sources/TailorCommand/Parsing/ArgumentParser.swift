import Tailor

/// Arguments → one understood call, or a usage failure that says what was meant.
enum ArgumentParser {
    /// Reads the arguments that stand after the program's name.
    static func parse(_ arguments: [String]) throws(Failure) -> Invocation {
        let lexer = try Lexer(arguments)
        let command = try command(named: lexer.operands.first)
        let settings = try settings(of: lexer.occurrences, for: command)
        let operands = Array(lexer.operands.dropFirst())
        if let command, !settings.wantsHelp, !settings.wantsVersion {
            try check(operands, of: command)
        }
        return Invocation(command: command, operands: operands, settings: settings)
    }

    private static func command(named name: String?) throws(Failure) -> Command? {
        guard let name else { return nil }
        if let command = Command.named(name) { return command }
        let meant = Nearest.match(for: name, among: Command.Name.allCases.map(\.rawValue))
        throw Failure(
            .usage, "unknown command `\(name)`",
            hint: meant.map { "did you mean `tailor \($0)`?" } ?? "`tailor help` lists the commands")
    }

    private static func settings(
        of occurrences: [Lexer.Occurrence], for command: Command?
    ) throws(Failure) -> Settings {
        var settings = Settings()
        var seen: [String] = []
        for occurrence in occurrences {
            let name = occurrence.option.long
            let options = command?.options ?? Option.common
            guard let option = options.first(where: { $0.long == name }) else {
                throw misplaced(occurrence, command: command)
            }
            guard option.isRepeatable || !seen.contains(name) else {
                throw Failure(.usage, "`--\(name)` is given twice", hint: "say it once")
            }
            seen.append(name)
            try store(occurrence, as: option, in: &settings)
        }
        return settings
    }

    private static func store(
        _ occurrence: Lexer.Occurrence, as option: Option, in settings: inout Settings
    ) throws(Failure) {
        let value = occurrence.value
        if case .choice(_, let words) = option.value, !words.contains(value) {
            throw Failure(
                .usage, "`\(occurrence.spelling)` cannot be `\(value)`", hint: oneOf(words, near: value))
        }
        if let expected = option.store(&settings, value) {
            throw Failure(
                .usage, "`\(occurrence.spelling)` cannot be `\(value)`", hint: "it takes \(expected)")
        }
    }

    private static func check(_ operands: [String], of command: Command) throws(Failure) {
        let expected = command.operands
        guard operands.count >= expected.count.lowerBound else {
            throw Failure(
                .usage, "\(command.name) needs \(expected.article) \(expected.name)",
                hint: "usage: `\(command.usage)`")
        }
        guard operands.count <= expected.count.upperBound else {
            throw Failure(
                .usage,
                "\(command.name) takes one \(expected.name), and `\(operands[expected.count.upperBound])` is one more",
                hint: "usage: `\(command.usage)`")
        }
        for operand in operands where operand.isEmpty {
            throw Failure(.usage, "\(expected.name) is an empty word", hint: "usage: `\(command.usage)`")
        }
        if let words = expected.words, let stray = operands.first(where: { !words.contains($0) }) {
            throw Failure(
                .usage, "unknown \(expected.name.lowercased()) `\(stray)`", hint: oneOf(words, near: stray))
        }
        guard operands.count(where: { $0 == "-" }) < 2 else {
            throw Failure(
                .usage, "`-` is given twice", hint: "standard input can be read once, as one \(expected.name)"
            )
        }
    }

    private static func misplaced(_ occurrence: Lexer.Occurrence, command: Command?) -> Failure {
        let owners = Command.all.filter { $0.options.contains { $0.long == occurrence.option.long } }
        let names = owners.map { "`tailor \($0.name)`" }.joined(separator: ", ")
        guard let command else {
            return Failure(.usage, "`\(occurrence.spelling)` needs a command", hint: "it belongs to \(names)")
        }
        return Failure(
            .usage, "unknown option `\(occurrence.spelling)` of `tailor \(command.name)`",
            hint: "it belongs to \(names); `tailor help \(command.name)` lists the options")
    }

    private static func oneOf(_ words: [String], near word: String) -> String {
        if let meant = Nearest.match(for: word.lowercased(), among: words)
            ?? Nearest.abbreviated(by: word.lowercased(), among: words)
        {
            return "did you mean `\(meant)`?"
        }
        return "one of " + words.joined(separator: ", ")
    }
}
