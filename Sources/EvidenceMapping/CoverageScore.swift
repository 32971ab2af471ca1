import CareerModel

/// The coverage score, version 1.
///
/// With the weight w and the shown share s of every requirement that is not for the person to confirm,
///
///     score = 100 · Σ w·s / Σ w
///
/// - w is 3 for a required statement, 1.5 for a duty, 1 for a preferred one; half of that where the statement names no
///   term, years or degree, so that vague sentences decide little.
/// - s is 1 for `met`, the shown part (0.2 to 0.74) for `partial`, half of it where facts only read alike and show no term
///   of it, a tenth of the claimed part for `declared`, so that a skill list alone earns little, and 0 for `gap`. Where facts show a small part of what is mainly claimed (0.22
///   to 0.3), that part counts instead.
/// - Alternatives are one ask: the best of them counts, once.
///
/// A fact more never lowers the score. Confidence is low where the posting names fewer than five terms.
enum CoverageScore {
    /// The shown share of a requirement.
    static func shown(status: Mapping.Status, proof: Double, claimed: Double) -> Double? {
        switch status {
        case .met: 1
        case .partial: min(0.74, max(0.2, proof))
        case .declared: max(0.1 * claimed, proof >= StatusRule.leastProof ? proof : 0)
        case .gap: 0
        case .confirm: nil
        }
    }

    /// How much a requirement counts.
    static func weight(of requirement: Requirement) -> Double {
        let importance =
            switch requirement.importance {
            case .required: 3.0
            case .responsibility: 1.5
            case .preferred: 1.0
            }
        let isVague = requirement.terms.isEmpty && requirement.years == nil && requirement.degree == nil
        return isVague ? importance / 2 : importance
    }

    /// The coverage of all judged requirements.
    static func coverage(of judgements: [RequirementJudge.Judgement]) -> Coverage {
        let scored = judgements.filter { $0.row.shown != nil }
        let whole = scored.reduce(0) { $0 + weight(of: $1.row.requirement) }
        let shown = scored.reduce(0) { $0 + weight(of: $1.row.requirement) * ($1.row.shown ?? 0) }
        let terms = termCount(judgements)
        return Coverage(
            score: whole > 0 ? round(100 * shown / whole) : 0, required: count(judgements, .required),
            preferred: count(judgements, .preferred), responsibilities: count(judgements, .responsibility),
            terms: terms, confidence: terms.of < 5 ? .low : .high,
            missing: missing(scored, whole: whole))
    }

    private static func count(
        _ judgements: [RequirementJudge.Judgement], _ importance: Requirement.Importance
    ) -> Coverage.Count {
        let rows = judgements.map(\.row).filter {
            $0.requirement.importance == importance && $0.status != .confirm
        }
        return Coverage.Count(met: rows.filter { $0.status == .met }.count, of: rows.count)
    }

    private static func termCount(_ judgements: [RequirementJudge.Judgement]) -> Coverage.Count {
        var best: [String: Double] = [:]
        for judgement in judgements where judgement.row.status != .confirm {
            for (ask, shown) in judgement.asks { best[ask.name] = max(best[ask.name] ?? 0, shown) }
        }
        return Coverage.Count(
            met: best.values.filter { $0 >= StatusRule.shownThreshold }.count, of: best.count)
    }

    /// What the score would gain by each missing ask, were it shown: in each statement its share of what is not shown.
    private static func missing(
        _ judgements: [RequirementJudge.Judgement], whole: Double
    ) -> [Coverage.Missing] {
        var costs: [String: Coverage.Missing] = [:]
        var order: [String] = []
        for judgement in judgements where judgement.row.status != .met {
            let row = judgement.row
            let open = judgement.asks.filter { $0.shown < StatusRule.shownThreshold }
            let lost = weight(of: row.requirement) * (1 - (row.shown ?? 0)) * 100 / whole
            let total = open.reduce(0) { $0 + $1.ask.weight * (1 - $1.shown) }
            for (ask, shown) in open where total > 0 {
                let cost = lost * ask.weight * (1 - shown) / total
                if costs[ask.name] == nil {
                    order.append(ask.name)
                    costs[ask.name] = Coverage.Missing(
                        name: ask.name, requirement: row.requirement.id,
                        importance: row.requirement.importance,
                        cost: 0)
                }
                costs[ask.name]?.cost += cost
                if rank(row.requirement.importance) < rank(costs[ask.name]?.importance ?? .responsibility) {
                    costs[ask.name]?.importance = row.requirement.importance
                    costs[ask.name]?.requirement = row.requirement.id
                }
            }
        }
        let all = order.compactMap { costs[$0] }.map { missing in
            var missing = missing
            missing.cost = round(missing.cost)
            return missing
        }
        return all.enumerated().sorted { left, right in
            left.element.cost != right.element.cost
                ? left.element.cost > right.element.cost : left.offset < right.offset
        }.map(\.element)
    }

    private static func rank(_ importance: Requirement.Importance) -> Int {
        switch importance {
        case .required: 0
        case .responsibility: 1
        case .preferred: 2
        }
    }

    private static func round(_ value: Double) -> Double { (value * 10).rounded() / 10 }
}
