import CareerModel
import TextAnalysis

/// Writes a talking point for each requirement that facts answer: claim, evidence, result.
struct PointWriter: Sendable {
    let context: DraftingContext

    /// The points, in the posting's order.
    func points() -> [TalkingPoint] { context.mapping.rows.compactMap(point) }

    private func point(_ row: Mapping.Row) -> TalkingPoint? {
        guard row.status == .met || row.status == .partial else { return nil }
        for evidence in row.evidence {
            guard let fact = context.fact(evidence.fact) else { continue }
            let sentences = self.sentences(fact, evidence, row)
            guard !sentences.isEmpty else { continue }
            return TalkingPoint(
                requirement: row.requirement.id,
                claim: PointClaim.words(for: row.requirement, evidence, fact, in: context),
                sentences: sentences)
        }
        return nil
    }

    private func sentences(_ fact: Fact, _ evidence: Evidence, _ row: Mapping.Row) -> [LetterDraft.Sentence] {
        var sentences: [LetterDraft.Sentence]
        if fact.kind == .story {
            sentences = story(fact, row.requirement)
        } else {
            sentences = context.telling.standalone(fact).map { [$0] } ?? []
            if fact.kind == .job, !sentences.isEmpty, let total = years(row) { sentences.append(total) }
        }
        for index in sentences.indices { sentences[index].provenance.requirements = [row.requirement.id] }
        if evidence.relation == .related, let via = evidence.via.first, let asked = evidence.terms.first,
            !sentences.isEmpty
        {
            let text = context.phrases.sentence(
                "point.related", ["asked": asked, "via": via], seed: context.seed.number("point.related"))
            if let text {
                let provenance = Provenance(facts: [fact.path], requirements: [row.requirement.id])
                sentences.insert(LetterDraft.Sentence(text, provenance: provenance), at: 0)
            }
        }
        return sentences
    }

    /// The action that answers the requirement best, with the story's first result.
    private func story(_ fact: Fact, _ requirement: Requirement) -> [LetterDraft.Sentence] {
        let facts = fact.parent.map(context.facts) ?? [fact]
        let stems = Set(ContentWords.words(of: requirement.text).map(\.key))
        func likeness(_ item: StorySentences.Item) -> Int {
            Set(ContentWords.words(of: item.text).map(\.key)).intersection(stems).count
        }
        let actions = facts.filter { $0.part == .action }.flatMap(StorySentences.items).filter {
            !$0.leansBack
        }
        let clear = actions.filter { !$0.refersBack }
        var best: StorySentences.Item?
        for action in clear.isEmpty ? actions : clear where likeness(action) > best.map(likeness) ?? -1 {
            best = action
        }
        let results = facts.filter { $0.part == .result }.flatMap(StorySentences.items)
            .filter { !$0.leansBack && !$0.refersBack }
        let result = results.first { $0.hasNumber } ?? results.first
        let chosen = [best, result].compactMap { $0 }
        return chosen.enumerated().map { index, item in
            let isNamed =
                fact.place.flatMap { $0.split(separator: " ").first }.map { item.text.contains($0) } ?? true
            let text =
                index == 0 && !isNamed
                ? PlacePhrase.opening(item.text, at: fact.place ?? "") : item.text
            return LetterDraft.Sentence(text, provenance: Provenance(facts: [item.fact.path]))
        }
    }

    private func years(_ row: Mapping.Row) -> LetterDraft.Sentence? {
        guard let years = row.years, years >= 1, row.requirement.years != nil else { return nil }
        let paths = row.evidence.map(\.fact).filter { context.fact($0)?.kind == .job }
        guard paths.count > 1 else { return nil }
        let count = Int(years)
        let slots = ["years": English.number(count), "unit": count == 1 ? "year" : "years"]
        let text = context.phrases.sentence("point.years", slots, seed: context.seed.number("point.years"))
        return text.map { LetterDraft.Sentence($0, provenance: Provenance(facts: paths)) }
    }
}
