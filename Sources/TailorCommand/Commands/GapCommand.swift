import Tailor

extension Command {
    /// The skills-gap report.
    static let gap = Command(
        name: .gap,
        summary: "what the posting asks and the profile does not show",
        details: [
            "The skills-gap report: what is missing or only claimed, what comes nearest to it, and what to "
                + "confirm yourself."
        ],
        operands: .job,
        example: "tailor gap jobs/larkspur-ml-scientist",
        work: .reading { session throws(Failure) in
            let format = try session.format()
            let report = GapReport(mapping: try session.mapped().mapping)
            return Outcome(document: report.render(format, style: session.style))
        }
    )
}
