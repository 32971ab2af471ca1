import Tailor

/// Cuts arguments into options with their values, and operands.
///
/// Options may stand before or after the command, so all the commands' options are known to it; whether an option
/// belongs to the command is the parser's question.
struct Lexer {
    /// An option as it was given.
    struct Occurrence: Sendable {
        var option: Option
        /// As it was spelled, without a value: `--output`, `-o`.
        var spelling: String
        /// The value; empty for an option without one.
        var value: String
    }

    private(set) var occurrences: [Occurrence] = []
    private(set) var operands: [String] = []
    private var rest: ArraySlice<String>

    init(_ arguments: [String]) throws(Failure) {
        rest = arguments[...]
        while let argument = rest.popFirst() {
            if argument == "--" {
                operands += rest
                return
            }
            if argument.utf8.starts(with: "--".utf8) {
                try readLong(argument)
            } else if argument.utf8.first == UInt8(ascii: "-"), argument != "-" {
                try readLetters(argument)
            } else {
                operands.append(argument)
            }
        }
    }

    private mutating func readLong(_ argument: String) throws(Failure) {
        let parts = argument.utf8.split(
            separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false
        ).map { String(Substring($0)) }
        let spelling = parts[0]
        guard let option = Command.allOptions.first(where: { "--\($0.long)" == spelling }) else {
            throw unknown(spelling)
        }
        try take(option, spelling: spelling, attached: parts.count > 1 ? parts[1] : nil)
    }

    private mutating func readLetters(_ argument: String) throws(Failure) {
        var letters = argument.unicodeScalars.dropFirst()
        while let letter = letters.popFirst() {
            let spelling = "-\(letter)"
            guard let option = Command.allOptions.first(where: { $0.short == String(letter) }) else {
                throw unknown(spelling)
            }
            if option.value == .none {
                guard letters.first != "=" else { throw needless(spelling) }
                try take(option, spelling: spelling, attached: nil)
                continue
            }
            if letters.first == "=" { letters.removeFirst() }
            let attached = letters.isEmpty ? nil : String(Substring(letters))
            try take(option, spelling: spelling, attached: attached)
            return
        }
    }

    private mutating func take(_ option: Option, spelling: String, attached: String?) throws(Failure) {
        if option.value == .none {
            guard attached == nil else { throw needless(spelling) }
            occurrences.append(Occurrence(option: option, spelling: spelling, value: ""))
            return
        }
        let value = attached ?? takeNext()
        guard let value, !value.isEmpty else {
            throw Failure(
                .usage, "`\(spelling)` needs a value",
                hint: "`\(spelling) \(option.value.placeholder ?? "")`: \(option.help)")
        }
        occurrences.append(Occurrence(option: option, spelling: spelling, value: value))
    }

    /// The next argument as a value, unless it looks like an option: `--output --force` lacks a file.
    private mutating func takeNext() -> String? {
        guard let next = rest.first else { return nil }
        let bytes = Array(next.utf8.prefix(2))
        if bytes.count == 2, bytes[0] == UInt8(ascii: "-"), !(0x30...0x39).contains(bytes[1]) { return nil }
        rest.removeFirst()
        return next
    }

    private func unknown(_ spelling: String) -> Failure {
        let command = operands.first.flatMap(Command.named)
        let names = (command?.options ?? Command.allOptions).map { "--\($0.long)" }
        let meant = spelling.utf8.count > 2 ? Nearest.match(for: spelling, among: names) : nil
        let help = command.map { "`tailor help \($0.name)`" } ?? "`tailor help`"
        return Failure(
            .usage, "unknown option `\(spelling)`",
            hint: meant.map { "did you mean `\($0)`?" } ?? "\(help) lists the options")
    }

    private func needless(_ spelling: String) -> Failure {
        Failure(.usage, "`\(spelling)` takes no value", hint: "say `\(spelling)` alone")
    }
}
