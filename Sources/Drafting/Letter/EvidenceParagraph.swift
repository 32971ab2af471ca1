import CareerModel
import TextAnalysis

/// Writes the paragraph of one episode: what the posting asks, what the person did, what came of it.
struct EvidenceParagraph: Sendable {
    let context: DraftingContext

    /// The paragraph.
    ///
    /// - Parameters:
    ///   - episode: The episode.
    ///   - index: Which evidence paragraph it is, from 0.
    ///   - used: Rows that other paragraphs have named, and facts that they have told; both are added to.
    func plan(_ episode: Episode, index: Int, used: inout LetterUse) -> PlannedParagraph? {
        guard
            let lead = episode.answers.first(where: { !used.rows.contains($0.row) }) ?? episode.answers.first
        else {
            return nil
        }
        var paragraph = PlannedParagraph(role: .evidence)
        if let link = link(episode, preferring: lead, index: index, used: &used) {
            paragraph.items.append(.init(link, priority: 0))
        }
        let told =
            episode.isStory
            ? storyItems(episode, lead: lead, used: &used, offset: paragraph.items.count)
            : lineItems(episode, used: &used)
        guard !told.isEmpty else { return nil }
        paragraph.items += told
        return paragraph
    }

    private func link(
        _ episode: Episode, preferring lead: Episode.Answer, index: Int, used: inout LetterUse
    ) -> LetterDraft.Sentence? {
        for answer in [lead] + episode.answers.prefix(3) where !used.rows.contains(answer.row) {
            let requirement = context.mapping.rows[answer.row].requirement
            guard let ask = AskPhrase.make(from: requirement, verbs: context.verbs) else { continue }
            let move = "evidence.link.\(ask.form == .verb ? "verb" : "noun").\(index)"
            let text = context.phrases.sentence(move, ["ask": ask.words], seed: context.seed.number(move))
            guard let text else { continue }
            used.rows.insert(answer.row)
            return LetterDraft.Sentence(
                text, provenance: Provenance(requirements: [requirement.id], sources: [requirement.location]))
        }
        return nil
    }

    private func storyItems(
        _ episode: Episode, lead: Episode.Answer, used: inout LetterUse, offset: Int
    ) -> [PlannedParagraph.Item] {
        let facts = context.facts(of: episode.parent)
        let requirement = context.mapping.rows[lead.row].requirement
        let stems = Set(ContentWords.words(of: requirement.text).map(\.key))
        func sentences(_ part: Story.Part) -> [StorySentences.Item] {
            facts.filter { $0.part == part }.flatMap(StorySentences.items)
        }
        func likeness(_ item: StorySentences.Item) -> Double {
            let words = Set(ContentWords.words(of: item.text).map(\.key))
            return Double(words.intersection(stems).count)
        }
        let scene = sentences(.situation).first { !$0.leansBack }
        let actions = sentences(.action)
        let results = sentences(.result)
        guard !actions.isEmpty || !results.isEmpty else { return [] }

        var items: [PlannedParagraph.Item] = []
        func add(_ sentence: StorySentences.Item, _ priority: Int, needs: Int? = nil) {
            let leads = items.isEmpty || sentence.fact.part != .action ? [] : ["There,"]
            let provenance = Provenance(facts: [sentence.fact.path], requirements: [requirement.id])
            items.append(
                .init(
                    LetterDraft.Sentence(sentence.text, provenance: provenance), priority: priority,
                    leads: leads, needs: needs))
            used.facts.insert(sentence.fact.path)
        }
        if let scene { add(scene, 1) }
        let best = actions.indices.filter { !actions[$0].leansBack }.max {
            likeness(actions[$0]) < likeness(actions[$1])
        }
        for (index, action) in actions.enumerated() {
            let follows = action.leansBack && index > 0
            if follows, items.isEmpty { continue }
            let priority = index == best || (best == nil && index == 0) ? 0 : index == 0 ? 1 : follows ? 4 : 3
            add(action, priority, needs: follows ? offset + items.count - 1 : nil)
        }
        let telling =
            results.firstIndex { $0.hasNumber && !$0.leansBack } ?? results.firstIndex { !$0.leansBack }
        for (index, result) in results.enumerated() where !result.leansBack {
            add(result, index == telling ? 0 : 2)
        }
        nameThePlace(&items, facts.first)
        used.told += facts
        return items
    }

    /// Puts the employer's name before the first sentence that must stand, when no such sentence has it.
    private func nameThePlace(_ items: inout [PlannedParagraph.Item], _ fact: Fact?) {
        guard let place = fact?.place, let first = place.split(separator: " ").first else { return }
        guard !items.contains(where: { $0.priority <= 1 && $0.sentence.text.contains(first) }) else { return }
        guard let index = items.firstIndex(where: { $0.priority == 0 }) else { return }
        let text = items[index].sentence.text
        items[index].sentence.text = "At \(place), " + English.lowercasingStart(text)
    }

    private func lineItems(_ episode: Episode, used: inout LetterUse) -> [PlannedParagraph.Item] {
        var items: [PlannedParagraph.Item] = []
        for answer in episode.answers where items.count < 3 {
            guard let fact = context.fact(answer.evidence.fact), !used.facts.contains(fact.path) else {
                continue
            }
            guard !Retelling.isSame([fact], used.told), let clause = context.telling.clause(of: fact) else {
                continue
            }
            guard clause.frame != .sentence else { continue }
            let requirement = context.mapping.rows[answer.row].requirement
            let provenance = Provenance(facts: [fact.path], requirements: [requirement.id])
            used.facts.insert(fact.path)
            used.told.append(fact)
            if items.isEmpty {
                guard let text = opening(clause, fact) else { continue }
                items.append(.init(LetterDraft.Sentence(text, provenance: provenance), priority: 0))
            } else if let text = items.count == 1 ? clause.also : clause.sentence(), clause.frame == .subject
            {
                items.append(
                    .init(
                        LetterDraft.Sentence(text, provenance: provenance), priority: items.count,
                        leads: ["In the same role,", "There,"]))
            }
        }
        return items
    }

    private func opening(_ clause: Clause, _ fact: Fact) -> String? {
        if fact.kind == .projectHighlight {
            guard clause.frame == .subject, let place = fact.place else { return nil }
            return "Outside work, in my project \(place), I \(clause.words)."
        }
        return clause.sentence(at: fact.place)
    }
}
