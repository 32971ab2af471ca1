import Tailor

/// All that a run takes from outside: nothing is read from the process itself.
public struct Environment: Sendable {
    /// Where output goes and input comes from.
    public var streams: Streams
    /// The environment's variables; only those of ``variableNames`` are looked at.
    public var variables: [String: String]
    /// What is known of the terminal.
    public var terminal: Terminal
    /// Today, when the clock tells; `SOURCE_DATE_EPOCH` and `--date` go before it.
    public var today: PartialDate?
    /// Where files are; it decides what a relative path is relative to.
    public var fileSystem: any FileSystem

    /// Makes an environment; by default there is no terminal and files are on the disk.
    public init(
        streams: Streams, variables: [String: String] = [:], terminal: Terminal = Terminal(),
        today: PartialDate? = nil, fileSystem: any FileSystem = DiskFileSystem()
    ) {
        self.streams = streams
        self.variables = variables
        self.terminal = terminal
        self.today = today
        self.fileSystem = fileSystem
    }

    /// The variables that a run looks at.
    public static let variableNames = ["COLUMNS", "NO_COLOR", "SOURCE_DATE_EPOCH", "TERM"]

    /// The day that a number of seconds since 1 January 1970 falls on; nil outside the years 1 to 9999.
    ///
    /// For a day in local time, add the seconds that the time zone is east of Greenwich.
    public static func day(secondsSinceEpoch seconds: Int) -> PartialDate? {
        PartialDate(secondsSinceEpoch: seconds)
    }
}

extension Environment {
    /// Whether a terminal wants colour at all: `NO_COLOR` is not set to anything, and `TERM` is not `dumb`.
    private var allowsColor: Bool {
        variables["NO_COLOR", default: ""].isEmpty && variables["TERM"] != "dumb"
    }

    /// Whether a document on standard output may be coloured.
    var colorsOutput: Bool { terminal.showsOutput && allowsColor }

    /// Whether what is said on standard error may be coloured.
    var colorsError: Bool { terminal.showsError && allowsColor }

    /// The width of help, 40 to 100 columns: `COLUMNS`, else the terminal's, else 80.
    var helpWidth: Int {
        let wished = variables["COLUMNS"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
        return min(max(wished ?? terminal.columns ?? 80, 40), 100)
    }

    /// The width of a document on standard output: the terminal's, from 40 columns.
    ///
    /// Why: a document that goes into a pipe has the same bytes whatever window it was made in.
    var documentWidth: Int {
        terminal.showsOutput ? max(terminal.columns ?? 80, 40) : 80
    }

    /// The day that drafts bear and open-ended jobs end on.
    ///
    /// - Throws: A usage failure when `SOURCE_DATE_EPOCH` is not a number of seconds, or no day is known.
    func day(wished: PartialDate?) throws(Failure) -> PartialDate {
        if let wished { return wished }
        if let text = variables["SOURCE_DATE_EPOCH"], !text.isEmpty {
            guard let seconds = Int(text), let date = Self.day(secondsSinceEpoch: seconds) else {
                throw Failure(
                    .usage, "SOURCE_DATE_EPOCH is `\(text)`, which is no number of seconds since 1970",
                    hint: "unset it, or say `--date YYYY-MM-DD`")
            }
            return date
        }
        guard let today else {
            throw Failure(.usage, "the clock does not tell the day", hint: "say `--date YYYY-MM-DD`")
        }
        return today
    }
}
