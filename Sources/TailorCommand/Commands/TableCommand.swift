import Tailor

extension Command {
    /// The skills-to-requirements table.
    static let table = Command(
        name: .table,
        summary: "each requirement beside what proves it",
        details: [
            "The skills-to-requirements table: every requirement with its status, the facts of the profile that "
                + "show it, and a sentence to say about it."
        ],
        operands: .job,
        example: "tailor table jobs/larkspur-ml-scientist",
        work: .reading { session throws(Failure) in
            let format = try session.format()
            let (job, profile, mapping) = try session.mapped()
            let points = try session.workspace.points(for: job, mapping: mapping, profile: profile)
            let report = TableReport(mapping: mapping, points: points)
            return Outcome(document: report.render(format, style: session.style))
        }
    )
}
