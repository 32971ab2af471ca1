import CareerModel
import TextAnalysis

/// Chooses and orders the lines of each entry by what they do for the posting.
struct BulletChoice: Sendable {
    let context: DraftingContext

    /// The most lines of one entry.
    private let most = 6

    /// The draft: jobs, then volunteer work and projects that answer something.
    func draft() -> BulletDraft {
        let resume = context.profile.resume
        let uses = uses()
        var groups: [BulletDraft.Group] = []
        for (index, job) in resume.work.enumerated() {
            groups.append(
                group("work[\(index)]", job.position, job.name, job.span, uses, keepsOne: true))
        }
        for (index, job) in resume.volunteer.enumerated() {
            groups.append(
                group("volunteer[\(index)]", job.position, job.name, job.span, uses, keepsOne: false))
        }
        for (index, project) in resume.projects.enumerated() {
            groups.append(
                group(
                    "projects[\(index)]", project.roles.first, project.name, project.span, uses,
                    keepsOne: false))
        }
        return BulletDraft(groups: groups.filter { !$0.bullets.isEmpty || !$0.dropped.isEmpty })
    }

    /// What one line does for the posting.
    private struct Use {
        /// Requirement weight times evidence strength, by row of the mapping.
        var rows: [(row: Int, value: Double)] = []

        /// The sum over the rows, those answered already by another line counting a third.
        func value(answered: Set<Int>) -> Double {
            rows.reduce(0) { $0 + (answered.contains($1.row) ? $1.value / 3 : $1.value) }
        }
    }

    private func uses() -> [String: Use] {
        var uses: [String: Use] = [:]
        for (index, row) in context.mapping.rows.enumerated() {
            for evidence in row.evidence {
                let value = context.weight(of: row.requirement) * evidence.strength
                uses[evidence.fact, default: Use()].rows.append((index, value))
            }
        }
        return uses
    }

    private func group(
        _ entry: String, _ role: String?, _ place: String?, _ span: DateSpan, _ uses: [String: Use],
        keepsOne: Bool
    ) -> BulletDraft.Group {
        let heaviest = max(0.001, uses.values.map { $0.value(answered: []) }.max() ?? 0)
        let wishes = (context.application?.wishes ?? []).filter { wish in
            wish.purpose == .highlight && names(wish.subject, place)
        }
        func value(_ fact: Fact, answered: Set<Int>) -> Double {
            let wished = wishes.map { Wishes.likeness(of: $0, to: fact) }.max() ?? 0
            return (uses[fact.path]?.value(answered: answered) ?? 0) / heaviest + 0.35 * wished
        }
        var left = context.facts(of: entry).filter {
            $0.kind == .highlight || $0.kind == .projectHighlight || $0.kind == .volunteerHighlight
        }.filter { !$0.text.isEmpty }
        var answered: Set<Int> = []
        var bullets: [BulletDraft.Bullet] = []
        while bullets.count < most {
            var best: (index: Int, value: Double)?
            for (index, fact) in left.enumerated() {
                let value = value(fact, answered: answered)
                if value > best?.value ?? -1 { best = (index, value) }
            }
            guard let best, best.value >= 0.05 || (keepsOne && bullets.isEmpty) else { break }
            let fact = left.remove(at: best.index)
            answered.formUnion(uses[fact.path]?.rows.map(\.row) ?? [])
            bullets.append(bullet(fact, uses[fact.path], best.value))
        }
        let isFull = bullets.count == most
        let dropped = left.map { fact in
            let isUseful = value(fact, answered: answered) >= 0.05
            return BulletDraft.Dropped(
                fact: fact.path, text: fact.text,
                reason: isFull && isUseful
                    ? "more than \(most) lines for one entry" : "answers nothing that the posting asks")
        }
        return BulletDraft.Group(
            entry: entry, role: role, place: place, dates: DateWords.span(span), bullets: bullets,
            dropped: dropped)
    }

    private func names(_ subject: String?, _ place: String?) -> Bool {
        guard let subject = subject?.lowercased(), let first = place?.lowercased().split(separator: " ").first
        else {
            return false
        }
        return subject.contains(first)
    }

    private func bullet(_ fact: Fact, _ use: Use?, _ value: Double) -> BulletDraft.Bullet {
        let (text, changes) = TermWording(context: context).reword(fact.text)
        let requirements = (use?.rows ?? []).map { context.mapping.rows[$0.row].requirement }
        var terms: [String] = []
        for term in requirements.flatMap({ context.named($0, by: fact) }) where !terms.contains(term) {
            terms.append(term)
        }
        return BulletDraft.Bullet(
            text: text, original: fact.text, changes: changes,
            provenance: Provenance(
                facts: [fact.path], requirements: requirements.map(\.id),
                sources: requirements.map(\.location)),
            terms: terms, weight: (min(1, value) * 100).rounded() / 100)
    }
}
