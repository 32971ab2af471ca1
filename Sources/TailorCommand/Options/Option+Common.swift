import Tailor

extension Option {
    /// The options of every command.
    static let general: [Option] = [
        .flag("quiet", short: "q", help: "hide warnings and notes, not errors", \.isQuiet),
        .flag("no-color", help: "no colour, as with NO_COLOR set", \.isColorless),
        .flag("help", short: "h", help: "show this help", \.wantsHelp),
        .flag("version", help: "show the version", \.wantsVersion),
    ]

    /// The options of every command that takes a JOB.
    static let common: [Option] =
        [
            .path(
                "profile", .folder,
                help: "the folder with resume.json and the stories, or a résumé file alone; else the only "
                    + "folder in profiles/",
                \.profile),
            .path("company", help: "what is known of the employer, when it is not in JOB", \.company),
            .path(
                "vocabulary",
                help: "terms of your own, and terms to ignore; else vocabulary.txt in the profile folder",
                \.vocabulary),
            format,
            .path(
                "output", short: "o",
                help: "write into FILE, whole or not at all, instead of standard output",
                \.output),
            .flag("force", help: "let --output replace a file", \.force),
            date,
        ] + general

    private static let format = Option(
        long: "format", short: nil,
        value: .choice(name: "FORMAT", words: ReportFormat.allCases.map(\.rawValue)),
        help: "text, markdown or json; else what the ending of --output says, else text"
    ) { settings, text in
        settings.format = ReportFormat(rawValue: text)
        return settings.format == nil ? "a format" : nil
    }

    private static let date = Option(
        long: "date", short: nil, value: .date, help: "the day to count and write as today"
    ) { settings, text in
        guard let date = PartialDate(iso: text), date.day != nil else { return "a day as YYYY-MM-DD" }
        settings.date = date
        return nil
    }
}
