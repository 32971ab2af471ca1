import Tailor

extension Command {
    /// The tailored résumé bullets.
    static let bullets = Command(
        name: .bullets,
        summary: "the résumé's lines, chosen and ordered for the posting",
        details: [
            "Tailored bullets per employer. A line is chosen, ordered, and worded with the posting's name for a "
                + "skill; nothing is added to it."
        ],
        operands: .job,
        ownOptions: [
            .flag("explain", help: "also say what was changed or left out, and why", \.explains)
        ],
        example: "tailor bullets jobs/larkspur-ml-scientist --explain",
        work: .reading { session throws(Failure) in
            let format = try session.format()
            let (job, profile, mapping) = try session.mapped()
            let draft = try session.workspace.bullets(for: job, mapping: mapping, profile: profile)
            let report = BulletsReport(draft: draft, posting: job.posting, explain: session.settings.explains)
            return Outcome(document: report.render(format, style: session.style))
        }
    )
}
