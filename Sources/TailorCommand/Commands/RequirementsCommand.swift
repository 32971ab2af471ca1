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
        ],
        operands: .job,
        example: "tailor requirements jobs/riverside-nurse",
        work: .reading { session throws(Failure) in
            let format = try session.format()
            let report = RequirementsReport(posting: try session.job().posting)
            return Outcome(document: report.render(format, style: session.style))
        }
    )
}
