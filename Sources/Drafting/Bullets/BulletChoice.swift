import CareerModel
import TextAnalysis

/// Chooses and orders the lines of each entry by what they do for the posting.
struct BulletChoice: Sendable {
    let context: DraftingContext

    /// The most lines of one entry.
    private let most = 5

    /// The draft: jobs, then volunteer work and projects that answer something.
    func draft() -> BulletDraft {
        let resume = context.profile.resume
        let weights = factWeights()
        var groups: [BulletDraft.Group] = []
        for (index, job) in resume.work.enumerated() {
            groups.append(
                group("work[\(index)]", job.position, job.name, job.span, weights, keepsOne: true))
        }
        for (index, job) in resume.volunteer.enumerated() {
            groups.append(
                group("volunteer[\(index)]", job.position, job.name, job.span, weights, keepsOne: false))
        }
        for (index, project) in resume.projects.enumerated() {
            groups.append(
                group(
                    "projects[\(index)]", project.roles.first, project.name, project.span, weights,
                    keepsOne: false))
        }
        return BulletDraft(groups: groups.filter { !$0.bullets.isEmpty || !$0.dropped.isEmpty })
    }

    private struct Weight {
        var value = 0.0
        var rows: [Int] = []
        var terms: [String] = []
    }

    /// What each fact does for all requirements together: weight times strength, summed over the rows it answers.
    private func factWeights() -> [String: Weight] {
        var weights: [String: Weight] = [:]
        for (index, row) in context.mapping.rows.enumerated() {
            for evidence in row.evidence {
                weights[evidence.fact, default: Weight()].value +=
                    context.weight(of: row.requirement) * evidence.strength
                weights[evidence.fact]?.rows.append(index)
                for term in evidence.terms where weights[evidence.fact]?.terms.contains(term) == false {
                    weights[evidence.fact]?.terms.append(term)
                }
            }
        }
        return weights
    }

    private func group(
        _ entry: String, _ role: String?, _ place: String?, _ span: DateSpan, _ weights: [String: Weight],
        keepsOne: Bool
    ) -> BulletDraft.Group {
        let lines = context.facts(of: entry).filter {
            $0.kind == .highlight || $0.kind == .projectHighlight || $0.kind == .volunteerHighlight
        }
        let heaviest = weights.values.map(\.value).max() ?? 1
        let wishes = context.application?.wishes.filter { wish in
            wish.purpose == .highlight && names(wish.subject, place, role)
        }
        func wished(_ fact: Fact) -> Double {
            (wishes ?? []).map { Wishes.likeness(of: $0, to: fact) }.max() ?? 0
        }
        func value(_ fact: Fact) -> Double {
            (weights[fact.path]?.value ?? 0) / max(heaviest, 0.001) + 0.35 * wished(fact)
        }
        let ranked = lines.enumerated().sorted { left, right in
            let (a, b) = (value(left.element), value(right.element))
            return a != b ? a > b : left.offset < right.offset
        }.map(\.element)
        var bullets: [BulletDraft.Bullet] = []
        var dropped: [BulletDraft.Dropped] = []
        for (position, fact) in ranked.enumerated() {
            if position >= most {
                dropped.append(
                    .init(fact: fact.path, text: fact.text, reason: "more than \(most) lines for one entry"))
            } else if value(fact) < 0.05, !(keepsOne && bullets.isEmpty) {
                dropped.append(
                    .init(fact: fact.path, text: fact.text, reason: "answers nothing that the posting asks"))
            } else {
                bullets.append(bullet(fact, weights[fact.path], value(fact)))
            }
        }
        return BulletDraft.Group(
            entry: entry, role: role, place: place, dates: DateWords.span(span), bullets: bullets,
            dropped: dropped)
    }

    private func names(_ subject: String?, _ place: String?, _ role: String?) -> Bool {
        guard let subject = subject?.lowercased(), let first = place?.lowercased().split(separator: " ").first
        else {
            return false
        }
        return subject.contains(first)
    }

    private func bullet(_ fact: Fact, _ weight: Weight?, _ value: Double) -> BulletDraft.Bullet {
        let (text, changes) = TermWording(context: context).reword(fact.text)
        let rows = weight?.rows ?? []
        return BulletDraft.Bullet(
            text: text, original: fact.text, changes: changes,
            provenance: Provenance(
                facts: [fact.path], requirements: rows.map { context.mapping.rows[$0].requirement.id },
                sources: rows.map { context.mapping.rows[$0].requirement.location }),
            terms: weight?.terms ?? [], weight: (min(1, value) * 100).rounded() / 100)
    }
}
