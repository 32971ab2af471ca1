import Tailor
import TailorCommand

/// One call of the command line, with what came of it.
struct Call {
    var code: ExitCode
    var output: String
    var error: String

    /// Runs arguments in a folder, or in none where no file matters.
    init(
        _ arguments: [String], in folder: TestFolder? = nil, root: String? = nil,
        variables: [String: String] = [:], terminal: Terminal = Terminal(), input: String = "",
        today: PartialDate? = PartialDate(year: 2025, month: 3, day: 14), output sink: Streams.Sink? = nil
    ) {
        let output = Recorder()
        let error = Recorder()
        let environment = Environment(
            streams: Streams(
                output: sink ?? output.sink, error: error.sink, input: { _ in Array(input.utf8) }),
            variables: variables,
            terminal: terminal,
            today: today,
            fileSystem: RootedFileSystem(root: root ?? folder?.path ?? "/nonexistent")
        )
        code = TailorCommand(environment: environment).run(arguments)
        self.output = output.text
        self.error = error.text
    }

    /// Runs a line of words that spaces divide.
    init(_ line: String, in folder: TestFolder? = nil) {
        self.init(line.split(separator: " ").map(String.init), in: folder)
    }
}
