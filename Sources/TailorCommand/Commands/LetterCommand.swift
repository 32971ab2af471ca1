import Tailor

extension Command {
    /// The cover letter.
    static let letter = Command(
        name: .letter,
        summary: "the cover letter",
        details: [
            "Every sentence rests on a fact of the profile or a line of the posting; with --format json the letter "
                + "names them, sentence by sentence. As text the letter is 72 columns wide."
        ],
        operands: .job,
        ownOptions: [
            .path("template", help: "a Mustache template instead of the built-in one", \.template)
        ],
        example: "tailor letter jobs/larkspur-ml-scientist -o letter.md",
        work: .reading { session throws(Failure) in
            let format = try session.format()
            let template = session.settings.template
            if template != nil, format == .json {
                throw Failure(
                    .usage, "`--template` does not go with JSON, which no template shapes",
                    hint: "leave out `--template`, or say `--format text` or `--format markdown`")
            }
            let (job, profile, mapping) = try session.mapped()
            let letter = try session.workspace.letter(for: job, mapping: mapping, profile: profile)
            session.notice(letter.notes)
            return Outcome(
                document: try session.workspace.render(letter, format: format, template: template))
        }
    )
}
