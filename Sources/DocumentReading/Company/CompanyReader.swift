import CareerModel

/// Reads what somebody collected about an employer: a company profile, a study guide, a pasted company page.
public enum CompanyReader {
    /// Reads a text in whatever form it is; every line of it ends up in a fact.
    ///
    /// - Throws: `Failure` of kind `data` when no line of text remains.
    public static func read(_ text: SourceText) throws(Failure) -> (company: Company, problems: [Problem]) {
        let document = ReadDocument(text)
        guard !document.blocks.isEmpty else {
            throw Failure(
                .data, at: SourceLocation(path: text.path, line: 1), "no text was found in the company file")
        }
        var reading = CompanyReading(path: text.path)
        reading.read(CompanyOutline.outlined(document.blocks), pageTitle: document.pageTitle?.text)
        var problems = document.problems
        if reading.name.isEmpty {
            problems.append(
                Problem(
                    .warning, at: SourceLocation(path: text.path, line: 1),
                    "the company's name was not found",
                    hint: "begin the file with `# Company Profile: NAME`"))
        }
        return (Company(name: reading.name, facts: reading.facts), problems)
    }
}
