import CareerModel

/// The facts of one story or one job that answer requirements, seen as one thing to tell.
struct Episode: Sendable {
    /// A requirement that the episode answers.
    struct Answer: Sendable {
        /// Index of the mapping's row.
        var row: Int
        /// The best evidence of the episode for it.
        var evidence: Evidence
        /// Evidence strength times the requirement's weight.
        var value: Double
        /// Whether it shows a skill that the requirement names, and not a personal quality or a likeness alone.
        var showsSkill: Bool
    }

    /// The story's or job's path.
    var parent: String
    /// Whether it is a story of the bank.
    var isStory: Bool
    /// The requirements that it answers, by falling value.
    var answers: [Answer]
    /// How well it fits the person's wishes, 0 to 1.
    var wished: Double
    /// Whether its results tell what went wrong: good in an interview, seldom in a letter.
    var tellsOfLoss: Bool

    /// The episodes of a mapping that show at least one skill that the posting names.
    static func all(in context: DraftingContext) -> [Episode] {
        var answers: [String: [Answer]] = [:]
        var order: [String] = []
        for (index, row) in context.mapping.rows.enumerated()
        where row.status == .met || row.status == .partial {
            var seen: Set<String> = []
            for evidence in row.evidence where isTelling(evidence, of: row) {
                guard let fact = context.fact(evidence.fact), let parent = fact.parent, isTold(fact) else {
                    continue
                }
                guard seen.insert(parent).inserted else { continue }
                if answers[parent] == nil { order.append(parent) }
                let showsSkill = row.requirement.terms.contains { term in
                    term.kind == .hard && evidence.terms.contains(term.name)
                }
                let value = context.weight(of: row.requirement) * evidence.strength * (showsSkill ? 1 : 0.6)
                answers[parent, default: []].append(
                    Answer(row: index, evidence: evidence, value: value, showsSkill: showsSkill))
            }
        }
        let wishes = context.wishes.letter("body") + context.wishes.letter("evidence")
        let skilled = order.filter { parent in answers[parent]?.contains(where: \.showsSkill) ?? false }
        return skilled.map { parent in
            let sorted = (answers[parent] ?? []).enumerated().sorted {
                ($1.element.value, $0.offset) < ($0.element.value, $1.offset)
            }.map(\.element)
            let facts = context.facts(of: parent)
            let wished = wishes.flatMap { wish in facts.map { Wishes.likeness(of: wish, to: $0) } }.max() ?? 0
            let results = facts.filter { $0.part == .result }.flatMap(StorySentences.items)
            return Episode(
                parent: parent, isStory: facts.first?.kind == .story, answers: sorted, wished: wished,
                tellsOfLoss: results.contains(where: \.tellsOfLoss))
        }
    }

    /// Whether evidence is good enough to be told: it shows a skill by name or by what it includes, or its wording is
    /// close and the requirement is met by it.
    private static func isTelling(_ evidence: Evidence, of row: Mapping.Row) -> Bool {
        if evidence.relation != .related { return true }
        return row.status == .met && evidence.strength >= 0.62
    }

    private static func isTold(_ fact: Fact) -> Bool {
        switch fact.kind {
        case .highlight, .jobSummary, .projectHighlight, .volunteerHighlight, .story: true
        default: false
        }
    }

    /// What the episode is worth when some requirements are answered already: its three best answers, an answered one
    /// counting a quarter; more for a story, which tells what came of it, and for one that the person wishes.
    func value(answered: Set<Int>) -> Double {
        let values = answers.map { answered.contains($0.row) ? $0.value / 4 : $0.value }.sorted(by: >)
        let sum = values.prefix(3).reduce(0, +)
        return sum * (isStory ? 2 : 1) * (1 + 2 * wished) * (tellsOfLoss ? 0.4 : 1)
    }
}
