import Tailor

extension Command {
    /// What a posting asks.
    static let requirements = Command(
        name: .requirements,
        summary: "what the posting asks, needs no profile",
        details: [
            "Lists every requirement in the posting's own words, with the line it stands on, how strongly it is "
                + "asked, and the skills it names.",
            "Terms can be taught and banned in a vocabulary file. A line is one term, Name = other spelling; another. "
                + "New terms stand under a heading, such as [tool] or [method]. A line - name; name bans terms or "
                + "spellings.",
            "With --explain each decision has its reasons, so that a wrong one can be mended: the section, how sure the "
                + "role is, the words that count, where a term is known from, and what was left out.",
            "With --format json a posting that asks nothing gives a document too, with its details and no "
                + "requirements, beside the error and exit status 65.",
        ],
        operands: .job,
        ownOptions: [
            .flag(
                "explain", help: "also say why: section, role, words and vocabulary of each decision",
                \.explains)
        ],
        example: "tailor requirements jobs/riverside-nurse --explain",
        work: .reading { session throws(Failure) in
            let format = try session.format()
            let reading = try session.reading()
            let report = RequirementsReport(posting: reading.posting, explanation: reading.explanation)
            if let failure = reading.failure, format != .json, !session.settings.explains { throw failure }
            return Outcome(
                document: report.render(format, style: session.style), failure: reading.failure)
        }
    )
}
