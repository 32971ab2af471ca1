import CareerModel
import TextAnalysis

/// Tells a story of the bank in a few of its own sentences: the scene, what the person did, what came of it.
struct StoryItems: Sendable {
    let context: DraftingContext

    /// The sentences, the action that answers `lead` best among those that must stand.
    func plan(_ episode: Episode, lead: Episode.Answer, used: inout LetterUse) -> [PlannedParagraph.Item] {
        let facts = context.facts(of: episode.parent)
        let requirement = context.mapping.rows[lead.row].requirement
        func sentences(_ part: Story.Part) -> [StorySentences.Item] {
            facts.filter { $0.part == part }.flatMap(StorySentences.items)
        }
        let actions = sentences(.action)
        let results = sentences(.result).filter { !$0.tellsOfLoss }
        guard !actions.isEmpty, !results.isEmpty else { return [] }

        var items: [PlannedParagraph.Item] = []
        func add(_ sentence: StorySentences.Item, _ priority: Int, needs: Int? = nil) {
            let provenance = Provenance(facts: [sentence.fact.path], requirements: [requirement.id])
            items.append(
                .init(
                    LetterDraft.Sentence(sentence.text, provenance: provenance), priority: priority,
                    leads: items.isEmpty || sentence.fact.part != .action ? [] : ["There,"], needs: needs))
            used.facts.insert(sentence.fact.path)
        }
        if let scene = sentences(.situation).first(where: { !$0.leansBack }) { add(scene, 1) }
        // The result comes right after the last action, so one that leans back (`He went home …`) needs that action.
        let telling =
            results.firstIndex { $0.hasNumber && !$0.leansBack } ?? results.firstIndex { !$0.leansBack } ?? 0
        let best = bestAction(actions, for: requirement)
        for (index, action) in actions.enumerated() {
            let follows = action.leansBack && index > 0
            if follows, items.isEmpty { continue }
            let isNeeded =
                index == best || (index + 1 == best && actions[index + 1].leansBack)
                || (index + 1 == actions.count && results[telling].leansBack)
            add(action, isNeeded ? 0 : index == 0 ? 1 : 3, needs: follows ? items.count - 1 : nil)
        }
        for (index, result) in results.enumerated() {
            guard !result.leansBack || index == telling else { continue }
            add(result, index == telling ? 0 : 2)
        }
        nameThePlace(&items, facts.first?.place)
        used.told += facts
        return items
    }

    /// The action that shares most words with the requirement, the first of equals: one that stands by itself, or that leans
    /// on one that does.
    private func bestAction(_ actions: [StorySentences.Item], for requirement: Requirement) -> Int? {
        let stems = Set(ContentWords.words(of: requirement.text).map(\.key))
        var best: (index: Int, likeness: Int)?
        for (index, action) in actions.enumerated() {
            if action.leansBack, index == 0 || actions[index - 1].leansBack { continue }
            let likeness = Set(ContentWords.words(of: action.text).map(\.key)).intersection(stems).count
            if likeness > best?.likeness ?? -1 { best = (index, likeness) }
        }
        return best?.index
    }

    /// Puts the employer's name before the first sentence that must stand, when no such sentence has it.
    private func nameThePlace(_ items: inout [PlannedParagraph.Item], _ place: String?) {
        guard let place, let first = place.split(separator: " ").first else { return }
        guard !items.contains(where: { $0.priority <= 1 && $0.sentence.text.contains(first) }) else { return }
        guard let index = items.firstIndex(where: { $0.priority == 0 }) else { return }
        items[index].sentence.text = PlacePhrase.opening(items[index].sentence.text, at: place)
    }
}
