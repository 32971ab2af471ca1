import CareerModel

/// What the person should know before sending a letter.
struct LetterNotes: Sendable {
    let context: DraftingContext

    /// The coverage below which a letter is little more than a wish.
    private static let poorScore = 45.0

    /// The notes, weightiest first.
    func notes(on letter: LetterDraft) -> [Problem] {
        var notes: [Problem] = []
        let details = context.mapping.posting.details
        if context.profile.resume.basics.name.isEmpty {
            notes.append(
                Problem(.warning, "the letter has no sender", hint: "give basics.name in resume.json"))
        }
        if details.title == nil {
            notes.append(
                Problem(
                    .warning, "the posting names no role, so the letter names none",
                    hint: "add a line such as `Position: Line Cook` to the posting"))
        }
        if details.employer == nil {
            notes.append(
                Problem(
                    .warning, "the posting names no employer, so the letter names none",
                    hint: "add a line such as `Company: Acme` to the posting"))
        }
        let coverage = context.mapping.coverage
        let isUnfit = coverage.required.of > 2 && coverage.required.met * 3 <= coverage.required.of
        if coverage.score < Self.poorScore || isUnfit {
            notes.append(
                Problem(
                    .warning,
                    "the profile shows little of what this posting asks "
                        + "(\(coverage.required.met) of \(coverage.required.of) required statements are met)",
                    hint: "`tailor gap` says what is missing; no letter can make up for it"))
        }
        let evidence = letter.paragraphs.filter { $0.role == .evidence }.count
        if evidence < 2 {
            notes.append(
                Problem(
                    .warning, "the profile has too few facts on this posting for a full letter",
                    hint: "`tailor gap` says what is missing; a story in stories/ gives a letter the most"))
        } else if letter.wordCount < LetterWriter.fewestWords {
            notes.append(
                Problem(
                    .warning,
                    "the letter has \(letter.wordCount) words, fewer than \(LetterWriter.fewestWords)",
                    hint: "add highlights with a result, or a story, that answer this posting"))
        }
        if !letter.paragraphs.contains(where: { $0.role == .company }) {
            notes.append(
                Problem(
                    .note, "nothing is known of the employer, so the letter has no paragraph on it",
                    hint: "add a Personal Connection to application.md or a company.md beside the posting"))
        }
        return notes
    }
}
