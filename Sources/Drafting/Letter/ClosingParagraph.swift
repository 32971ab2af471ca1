import CareerModel
import TextAnalysis

/// Writes the last paragraph: what to talk about, and thanks.
struct ClosingParagraph: Sendable {
    let context: DraftingContext

    /// The paragraph; `used` gains the row that it names.
    func plan(used: inout LetterUse) -> PlannedParagraph {
        var paragraph = PlannedParagraph(role: .closing)
        if let talk = talk(used: &used) { paragraph.items.append(.init(talk, priority: 0)) }
        if let question = question() { paragraph.items.append(.init(question, priority: 1)) }
        let move = "closing.thanks"
        if let thanks = context.phrases.sentence(move, [:], seed: context.seed.number(move)) {
            paragraph.items.append(.init(LetterDraft.Sentence(thanks), priority: 0))
        }
        return paragraph
    }

    /// A duty that the letter has not named yet, the one nearest to the person's wish for the close.
    private func talk(used: inout LetterUse) -> LetterDraft.Sentence? {
        let wishes = context.wishes.letter("clos")
        var best: (row: Int, ask: AskPhrase, value: Double)?
        for (index, row) in context.mapping.rows.enumerated()
        where row.requirement.importance == .responsibility && row.status != .confirm
            && !used.rows.contains(index)
        {
            guard let ask = AskPhrase.make(from: row.requirement, in: context), ask.form == .verb,
                let verb = ask.words.split(separator: " ").first, !Self.chores.contains(String(verb))
            else { continue }
            let stems = Set(ContentWords.words(of: row.requirement.text).map(\.key))
            let wished = wishes.map { Wishes.likeness($0.text, stems) }.max() ?? 0
            let status = row.status == .met ? 1.0 : row.status == .partial ? 0.9 : 0.3
            let length = ask.words.utf8.count > 120 ? 0.8 : 1
            let value = status * length * (1 + 2 * wished)
            if value > best?.value ?? 0 { best = (index, ask, value) }
        }
        guard let best else {
            let move = "closing.talk.plain"
            return context.phrases.sentence(move, [:], seed: context.seed.number(move)).map {
                LetterDraft.Sentence($0)
            }
        }
        used.rows.insert(best.row)
        let requirement = context.mapping.rows[best.row].requirement
        let move = "closing.talk.verb"
        let text = context.phrases.sentence(
            move, ["ask": best.ask.words], seed: context.seed.number(move))
        let provenance = Provenance(requirements: [requirement.id], sources: [requirement.location])
        return text.map { LetterDraft.Sentence($0, provenance: provenance) }
    }

    /// Verbs of duties that nobody welcomes a chance to do.
    private static let chores: Set<String> = [
        "adhere", "attend", "comply", "ensure", "follow", "obey", "perform", "report", "travel",
    ]

    /// A wish of the form "Ask how …" is a question that the person wants to put.
    private func question() -> LetterDraft.Sentence? {
        for wish in context.wishes.letter("clos") where wish.text.lowercased().hasPrefix("ask ") {
            var question = String(wish.text.dropFirst(4))
            while let last = question.last, ".? ".contains(last) { question.removeLast() }
            let first = question.split(separator: " ").first.map { $0.lowercased() } ?? ""
            guard ["how", "what", "why", "whether", "which", "where", "when"].contains(first) else {
                continue
            }
            let move = "closing.question"
            let text = context.phrases.sentence(move, ["question": question], seed: context.seed.number(move))
            return text.map { LetterDraft.Sentence($0, provenance: Provenance(sources: [wish.location])) }
        }
        return nil
    }
}
