/// One understood call: a command with its operands, and the settings.
struct Invocation: Sendable {
    /// The command; nil when none was named.
    var command: Command?
    /// What stands after the command.
    var operands: [String]
    /// What the options ask.
    var settings: Settings
}
