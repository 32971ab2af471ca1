import Tailor

/// The command line as a library: arguments in, exit code out, everything else through an ``Environment``.
///
/// ```swift
/// let code = TailorCommand(environment: environment).run(["score", "jobs/riverside-nurse", "--min", "60"])
/// ```
///
/// A run writes at most one document, whole, to standard output or a file; all else that it says goes to standard
/// error. It neither reads the clock nor ends the process.
public struct TailorCommand: Sendable {
    private let environment: Environment

    /// Makes a command line that works on an environment.
    public init(environment: Environment) {
        self.environment = environment
    }

    /// Runs one call.
    ///
    /// - Parameter arguments: The words after the program's name.
    /// - Returns: The exit code; problems have been told by then.
    public func run(_ arguments: [String]) -> ExitCode {
        do throws(Failure) {
            return try run(ArgumentParser.parse(arguments))
        } catch {
            printer(quiet: false, colorless: arguments.contains("--no-color")).print(error.problems)
            return ExitCode(error.kind)
        }
    }

    private func run(_ invocation: Invocation) throws(Failure) -> ExitCode {
        let settings = invocation.settings
        let help = HelpText(width: environment.helpWidth)
        if settings.wantsHelp { return try finish(help.text(for: invocation.command)) }
        if settings.wantsVersion { return try finish("tailor \(Engine.version)\n") }
        guard let command = invocation.command else {
            _ = environment.streams.error(Array(help.text(for: nil).utf8))
            return .usage
        }
        switch command.work {
        case .fixed(let make): return try finish(make(invocation.operands, help.width))
        case .reading(let make):
            var session = try Session(invocation, environment: environment)
            return try run(make, in: &session)
        }
    }

    private func run(
        _ make: (inout Session) throws(Failure) -> Command.Outcome, in session: inout Session
    ) throws(Failure) -> ExitCode {
        let settings = session.settings
        try OverwrittenInput(
            operands: session.operands, settings: settings, fileSystem: environment.fileSystem
        ).check()
        let printer = printer(quiet: settings.isQuiet, colorless: settings.isColorless)
        let outcome: Command.Outcome
        do throws(Failure) {
            outcome = try make(&session)
        } catch {
            printer.print(session.problems + error.problems)
            return ExitCode(error.kind)
        }
        printer.print(session.problems)
        if let path = settings.outputPath {
            try session.workspace.write(outcome.document, to: path, force: settings.force)
        } else {
            try Delivery.deliver(outcome.document, to: environment.streams.output)
        }
        if let failure = outcome.failure {
            printer.print(failure.problems)
            return ExitCode(failure.kind)
        }
        printer.print(outcome.gates)
        return outcome.gates.isEmpty ? .done : .gate
    }

    private func finish(_ document: String) throws(Failure) -> ExitCode {
        try Delivery.deliver(document, to: environment.streams.output)
        return .done
    }

    private func printer(quiet: Bool, colorless: Bool) -> ProblemPrinter {
        ProblemPrinter(
            sink: environment.streams.error, color: environment.colorsError && !colorless, quiet: quiet)
    }
}
