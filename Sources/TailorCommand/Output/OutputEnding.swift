import Tailor

/// What the ending of an output's name says of its format.
enum OutputEnding {
    private static let formats: [String: ReportFormat] = [
        "md": .markdown, "markdown": .markdown, "json": .json,
    ]

    private static let unwritable = [
        "csv", "doc", "docx", "htm", "html", "odt", "pdf", "rtf", "svg", "tex", "tsv", "xlsx", "xml", "yaml",
        "yml",
    ]

    /// The format for a path; text when the ending says nothing.
    ///
    /// - Throws: A usage failure for an ending that promises another format: text in a file called `letter.pdf`
    ///   helps nobody.
    static func format(of path: String) throws(Failure) -> ReportFormat {
        let ending = FilePath.ending(of: path)
        if unwritable.contains(ending) {
            throw Failure(
                .usage, "cannot write `\(path)`: text, Markdown and JSON are, .\(ending) is not",
                hint: "end the name in .txt, .md or .json, or say `--format`")
        }
        return formats[ending] ?? .text
    }
}
