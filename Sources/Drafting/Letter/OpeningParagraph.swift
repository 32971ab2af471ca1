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
            "role": details.title.map(RoleName.spoken) ?? "", "employer": context.employer ?? "",
        ]
        let move = slots["role"]?.isEmpty == false ? "opening.announce" : "opening.announce.untitled"
        if let text = context.phrases.sentence(move, slots, seed: context.seed.number(move)) {
            paragraph.items.append(.init(LetterDraft.Sentence(text), priority: 0))
        }
        if let current = currentJob() { paragraph.items.append(.init(current, priority: 2)) }
        if let lead = lead(used: &used) { paragraph.items += lead }
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
        func consider(_ fact: Fact, row index: Int, strength: Double, weight: Double? = nil) {
            let row = context.mapping.rows[index]
            guard fact.kind == .highlight, fact.place != nil, !used.facts.contains(fact.path),
                !Retelling.isSame([fact], used.told),
                let ask = AskPhrase.make(from: row.requirement, in: context),
                let clause = context.telling.clause(of: fact), clause.frame == .subject,
                context.answers(clause.words, row.requirement)
            else { return }
            let words = Set(ContentWords.words(of: "\(fact.text) \(row.requirement.text)").map(\.key))
            let wished = wishes.map { Wishes.likeness($0.text, words) }.max() ?? 0
            let number = fact.text.utf8.contains(where: ASCII.isDigit) ? 1.1 : 1
            let early = 1 + 0.2 / Double(index + 1)
            let weight = weight ?? context.weight(of: row.requirement)
            let value = weight * strength * number * early * (1 + 4 * wished)
            candidates.append(Candidate(row: index, ask: ask, fact: fact, clause: clause, value: value))
        }
        for (index, row) in context.mapping.rows.enumerated() where !used.rows.contains(index) {
            guard row.status == .met || row.status == .partial else { continue }
            for evidence in row.evidence where evidence.relation != .related || row.status == .met {
                guard let fact = context.fact(evidence.fact) else { continue }
                consider(fact, row: index, strength: evidence.strength * (row.status == .met ? 1 : 0.85))
            }
        }
        for fact in context.facts where fact.kind == .highlight {
            let wish = wishes.first { Wishes.likeness(of: $0, to: fact) >= 0.35 }
            if let wish, let row = nearestRow(to: "\(fact.text) \(wish.text)", used) {
                consider(fact, row: row, strength: 1, weight: Self.wishedWeight)
            }
        }
        return candidates.enumerated().sorted {
            ($1.element.value, $0.offset) < ($0.element.value, $1.offset)
        }
        .map(\.element)
    }

    /// What a fact that the person wishes to open with weighs: as much as a required skill, whatever it answers.
    private static let wishedWeight = 1.2

    /// The row, met at least in part, that shares most with a text: words that few rows have count most.
    private func nearestRow(to text: String, _ used: LetterUse) -> Int? {
        let words = Set(ContentWords.words(of: text).map(\.key))
        let rows = context.mapping.rows.map { row in
            Set(ContentWords.words(of: row.requirement.text).filter { $0.weight == 1 }.map(\.key))
        }
        func rarity(_ word: UInt64) -> Double { 1 / Double(rows.count { $0.contains(word) }) }
        var best: (row: Int, value: Double)?
        for (index, row) in context.mapping.rows.enumerated() where !used.rows.contains(index) {
            guard row.status == .met || row.status == .partial else { continue }
            let shared = rows[index].intersection(words).sorted()
            let value = shared.reduce(0) { $0 + rarity($1) }
            if value > best?.value ?? 0 { best = (index, value) }
        }
        return best?.row
    }

    private func currentJob() -> LetterDraft.Sentence? {
        let jobs = context.facts.filter { $0.kind == .job }
        guard let fact = jobs.first(where: { $0.span.isOngoing }) else { return nil }
        return context.telling.standalone(fact)
    }
}
