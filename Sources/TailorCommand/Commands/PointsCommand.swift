import Tailor

extension Command {
    /// Talking points.
    static let points = Command(
        name: .points,
        summary: "talking points: what to say to each requirement",
        details: [
            "For every requirement that the profile shows: the claim, and one to three sentences that prove it."
        ],
        operands: .job,
        example: "tailor points jobs/larkspur-ml-scientist",
        work: .reading { session throws(Failure) in
            let format = try session.format()
            let (job, profile, mapping) = try session.mapped()
            let points = try session.workspace.points(for: job, mapping: mapping, profile: profile)
            let report = PointsReport(points: points, posting: job.posting, mapping: mapping)
            return Outcome(document: report.render(format, style: session.style))
        }
    )
}
