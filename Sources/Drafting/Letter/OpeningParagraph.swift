import CareerModel
import TextAnalysis

/// Writes the first paragraph: the role, and at once a reason from the person's work.
struct OpeningParagraph: Sendable {
    let context: DraftingContext

    /// The paragraph; `used` gains the row and the fact that it names.
    func plan(used: inout LetterUse) -> PlannedParagraph {
        var paragraph = PlannedParagraph(role: .opening)
        let details = context.mapping.posting.details
        let slots = [
            "role": details.title.map(RoleName.spoken) ?? "", "employer": details.employer ?? "",
        ]
        let move = slots["role"]?.isEmpty == false ? "opening.announce" : "opening.announce.untitled"
        if let text = context.phrases.sentence(move, slots, seed: context.seed.number(move)) {
            paragraph.items.append(.init(LetterDraft.Sentence(text), priority: 0))
        }
        if let lead = lead(used: &used) { paragraph.items += lead }
        if let current = currentJob() {
            paragraph.items.append(.init(current, priority: 2))
        }
        return paragraph
    }

    private struct Candidate {
        var row: Int
        var ask: AskPhrase
        var fact: Fact
        var clause: Clause
        var value: Double
    }

    /// The heaviest requirement, then the best fact for it, as two sentences.
    private func lead(used: inout LetterUse) -> [PlannedParagraph.Item]? {
        guard let best = candidates(used).first else { return nil }
        let requirement = context.mapping.rows[best.row].requirement
        used.rows.insert(best.row)
        used.facts.insert(best.fact.path)
        used.told.append(best.fact)
        let evidence = best.clause.sentence(at: best.fact.place)
        let move = "opening.lead.\(best.ask.form == .verb ? "verb" : "noun")"
        let provenance = Provenance(
            facts: [best.fact.path], requirements: [requirement.id], sources: [requirement.location])
        let slots = ["ask": best.ask.words]
        guard let text = context.phrases.sentence(move, slots, seed: context.seed.number(move)) else {
            return nil
        }
        let askProvenance = Provenance(requirements: [requirement.id], sources: [requirement.location])
        return [
            .init(LetterDraft.Sentence(text, provenance: askProvenance), priority: 0),
            .init(LetterDraft.Sentence(evidence, provenance: provenance), priority: 0),
        ]
    }

    private func candidates(_ used: LetterUse) -> [Candidate] {
        let wishes = context.wishes.letter("opening")
        var candidates: [Candidate] = []
        for (index, row) in context.mapping.rows.enumerated()
        where row.status == .met && !used.rows.contains(index) {
            guard let ask = AskPhrase.make(from: row.requirement, verbs: context.verbs) else { continue }
            for evidence in row.evidence.prefix(3) {
                guard let fact = context.fact(evidence.fact), !used.facts.contains(fact.path),
                    fact.place != nil,
                    fact.kind == .highlight, !Retelling.isSame([fact], used.told),
                    let clause = context.telling.clause(of: fact), clause.frame == .subject
                else { continue }
                let asked = Set(ContentWords.words(of: fact.text + " " + row.requirement.text).map(\.key))
                let wished = wishes.map { Wishes.likeness($0.text, asked) }.max() ?? 0
                let number = fact.text.utf8.contains(where: ASCII.isDigit) ? 1.1 : 1
                let early = 1 + 0.2 / Double(index + 1)
                let value =
                    context.weight(of: row.requirement) * evidence.strength * number * early * (1 + wished)
                candidates.append(Candidate(row: index, ask: ask, fact: fact, clause: clause, value: value))
            }
        }
        return candidates.enumerated().sorted {
            ($1.element.value, $0.offset) < ($0.element.value, $1.offset)
        }
        .map(\.element)
    }

    private func currentJob() -> LetterDraft.Sentence? {
        let jobs = context.profile.facts.filter { $0.kind == .job }
        guard let fact = jobs.first(where: { $0.span.isOngoing }) else { return nil }
        return context.telling.standalone(fact)
    }
}
