import CareerModel
import TextAnalysis

/// Writes the paragraph of one episode: what the posting asks, what the person did, what came of it.
struct EvidenceParagraph: Sendable {
    let context: DraftingContext

    /// The paragraph; nil when what the episode tells goes with no ask that can be put into words.
    ///
    /// - Parameters:
    ///   - episode: The episode.
    ///   - index: Which evidence paragraph it is, from 0.
    ///   - used: Rows that other paragraphs have named, and facts that they have told; both are added to.
    func plan(_ episode: Episode, index: Int, used: inout LetterUse) -> PlannedParagraph? {
        let lead =
            episode.answers.first { $0.showsSkill && !used.rows.contains($0.row) } ?? episode.answers.first
        guard let lead else { return nil }
        var attempt = used
        var told: [PlannedParagraph.Item]
        var rows = episode.answers.filter(\.showsSkill).prefix(4).map(\.row)
        if episode.isStory {
            told = StoryItems(context: context).plan(episode, lead: lead, used: &attempt)
        } else {
            (told, rows) = LineItems(context: context).plan(episode, used: &attempt)
        }
        let printed = told.filter { episode.isStory || $0.priority == 0 }.map(\.sentence.text)
            .joined(separator: " ")
        guard !told.isEmpty, let link = link(rows, to: printed, index: index, used: &attempt) else {
            return nil
        }
        for position in told.indices { told[position].needs? += 1 }
        told.insert(.init(link, priority: 0), at: 0)
        used = attempt
        return PlannedParagraph(role: .evidence, items: told)
    }

    /// A sentence that says which ask of the posting the paragraph answers: of these rows the first that was not named yet,
    /// that can be put into words, and that what is printed really speaks of.
    private func link(
        _ rows: [Int], to printed: String, index: Int, used: inout LetterUse
    ) -> LetterDraft.Sentence? {
        for row in rows where !used.rows.contains(row) {
            let requirement = context.mapping.rows[row].requirement
            guard context.answers(printed, requirement),
                let ask = AskPhrase.make(from: requirement, in: context)
            else { continue }
            let move = "evidence.link.\(ask.form == .verb ? "verb" : "noun").\(index)"
            let text = context.phrases.sentence(move, ["ask": ask.words], seed: context.seed.number(move))
            guard let text else { continue }
            used.rows.insert(row)
            return LetterDraft.Sentence(
                text, provenance: Provenance(requirements: [requirement.id], sources: [requirement.location]))
        }
        return nil
    }
}
