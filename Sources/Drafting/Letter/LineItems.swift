import CareerModel
import TextAnalysis

/// Tells what the person did in one job or project, from its résumé lines.
struct LineItems: Sendable {
    let context: DraftingContext

    /// The most lines of one paragraph.
    private let most = 3

    /// The sentences: first the lines that answer requirements, then others of the same job that the person wishes; and the
    /// mapping's rows that they answer, in the same order.
    func plan(_ episode: Episode, used: inout LetterUse) -> (items: [PlannedParagraph.Item], rows: [Int]) {
        var items: [PlannedParagraph.Item] = []
        var rows: [Int] = []
        for (fact, row) in answers(episode) + others(episode) where items.count < most {
            guard !used.facts.contains(fact.path), !Retelling.isSame([fact], used.told) else { continue }
            guard let text = sentence(fact, position: items.count) else { continue }
            used.facts.insert(fact.path)
            used.told.append(fact)
            if let row { rows.append(row) }
            let requirements = row.map { [context.mapping.rows[$0].requirement.id] } ?? []
            let provenance = Provenance(facts: [fact.path], requirements: requirements)
            let priority = items.count
            items.append(
                .init(
                    LetterDraft.Sentence(text, provenance: provenance),
                    priority: priority,
                    leads: items.isEmpty ? [] : ["In the same role,", "There,"]))
        }
        return (items, rows)
    }

    /// The lines that answer requirements, the most telling first; those that the person wishes before others.
    private func answers(_ episode: Episode) -> [(Fact, Int?)] {
        let answers = episode.answers.filter(\.showsSkill).compactMap { answer in
            context.fact(answer.evidence.fact).map { fact in
                (fact: fact, row: answer.row, value: answer.value * (1 + 2 * wished(fact)))
            }
        }
        return answers.enumerated().sorted { ($1.element.value, $0.offset) < ($0.element.value, $1.offset) }
            .map { ($0.element.fact, $0.element.row) }
    }

    /// The other lines that the person wishes.
    private func others(_ episode: Episode) -> [(Fact, Int?)] {
        let facts = context.facts(of: episode.parent).map { (fact: $0, wished: wished($0)) }.filter {
            $0.wished >= 0.3
        }
        return facts.enumerated().sorted { ($1.element.wished, $0.offset) < ($0.element.wished, $1.offset) }
            .map { ($0.element.fact, nil) }
    }

    private func wished(_ fact: Fact) -> Double {
        context.wishes.letter("body").map { Wishes.likeness(of: $0, to: fact) }.max() ?? 0
    }

    private func sentence(_ fact: Fact, position: Int) -> String? {
        guard let clause = context.telling.clause(of: fact) else { return nil }
        if position > 0 {
            guard clause.frame == .subject else { return nil }
            return position == 1 ? clause.also : clause.sentence()
        }
        guard clause.frame != .sentence else { return nil }
        guard fact.kind == .projectHighlight else { return clause.sentence(at: fact.place) }
        guard clause.frame == .subject, let place = fact.place else { return nil }
        return "Outside work, in my project \(place), I \(clause.words)."
    }
}
