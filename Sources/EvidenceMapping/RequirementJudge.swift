import CareerModel
import Terminology
import TextAnalysis

/// Decides for one requirement what proves it and how far.
struct RequirementJudge: Sendable {
    /// The profile's facts.
    let facts: [IndexedFact]
    /// How a fact shows a term.
    let support: TermSupport
    /// How long something was done.
    let experience: YearsOfExperience
    /// How rare the profile's words are.
    let rarity: WordRarity
    /// The day that ends what goes on.
    let today: PartialDate

    /// What was decided: the row, and how far each ask is shown.
    struct Judgement: Sendable {
        /// The row of the mapping.
        var row: Mapping.Row
        /// The asks with how far each is shown by proof, 0 to 1.
        var asks: [(ask: Ask, shown: Double)]
    }

    /// Judges a requirement.
    func judge(_ requirement: Requirement) -> Judgement {
        let asks = Ask.asks(of: requirement, vocabulary: support.vocabulary)
        var pool = EvidencePool(similarity: WordingSimilarity(requirement.text, rarity: rarity), today: today)
        var shares: [Share] = []
        var askShown: [(Ask, Double)] = []

        if let asked = requirement.degree {
            shares.append(degreeShare(asked, requirement, asks, &pool))
            askShown = asks.map { ($0, shares[0].proof == 1 ? 1 : 0) }
        } else {
            for ask in asks {
                let share = share(of: ask, &pool)
                shares.append(share)
                askShown.append((ask, share.proof))
            }
        }
        let isKnown = !shares.isEmpty
        let wording = requirement.degree == nil ? wordingShare(requirement, &pool) : nil
        if let wording, !isKnown { shares.append(wording) }
        var years: Double?
        if let minimum = requirement.years?.minimum ?? requirement.years?.maximum {
            let (share, total) = yearsShare(minimum, asks, requirement, &pool)
            shares.append(share)
            years = total
        }
        let likeness = isKnown ? min(Self.mostByWording, wording?.proof ?? 0) : 0
        return Judgement(row: row(requirement, shares, askShown, years, likeness, pool), asks: askShown)
    }

    /// How far a part of a requirement is shown, and whether it is at least claimed.
    private struct Share {
        var proof: Double
        var isClaimed = false
        var weight: Double
    }

    private func share(of ask: Ask, _ pool: inout EvidencePool) -> Share {
        var share = Share(proof: 0, weight: ask.weight)
        for fact in facts {
            guard let found = support.support(for: ask, from: fact) else { continue }
            if fact.fact.isClaim {
                share.isClaimed = share.isClaimed || found.degree >= 0.8
                pool.add(fact, found, isClaim: true)
            } else {
                share.proof = max(share.proof, min(1, found.degree * Self.authority(of: fact)))
                pool.add(fact, found, isClaim: false)
            }
        }
        return share
    }

    /// What a fact shows counts fully when it tells of doing; the telling of a situation shows half.
    private static func authority(of fact: IndexedFact) -> Double { fact.weight >= 0.75 ? 1 : fact.weight }

    /// The most that likeness of wording proves of a requirement whose terms are known: a part of it.
    private static let mostByWording = 0.6

    private func wordingShare(_ requirement: Requirement, _ pool: inout EvidencePool) -> Share {
        var best = 0.0
        for fact in facts where !fact.fact.isClaim {
            let share = pool.similarity.share(in: fact)
            guard pool.similarity.sharedWords(in: fact) > 0, share >= 0.2 else { continue }
            let degree = min(0.8, share * 1.6)
            best = max(best, degree * Self.authority(of: fact))
            pool.add(fact, Support(relation: .related, degree: degree, name: ""), isClaim: false)
        }
        return Share(proof: best, weight: 1)
    }

    private func yearsShare(
        _ asked: Double, _ asks: [Ask], _ requirement: Requirement, _ pool: inout EvidencePool
    ) -> (Share, Double) {
        let hard = asks.filter { !$0.isSoft }
        let total = experience.total(in: facts) { fact in
            guard !fact.fact.isClaim else { return false }
            if hard.isEmpty { return fact.fact.kind == .job && pool.similarity.sharedWords(in: fact) > 0 }
            return hard.contains { (support.support(for: $0, from: fact)?.degree ?? 0) >= 0.6 }
        }
        for job in total.jobs.prefix(3) {
            pool.add(job, Support(relation: .exact, degree: 1.15, name: ""), isClaim: false)
        }
        let proof = asked > 0 ? min(1, total.years / asked) : 1
        return (Share(proof: proof, weight: 1), total.years)
    }

    private func degreeShare(
        _ asked: DegreeLevel, _ requirement: Requirement, _ asks: [Ask], _ pool: inout EvidencePool
    ) -> Share {
        let verdicts = DegreeRule.verdicts(
            asked: asked, requirement: requirement, subjects: asks, facts: facts, support: support)
        for verdict in verdicts {
            let relation: Evidence.Relation = verdict.degree == 1 ? .exact : .related
            pool.add(
                verdict.fact, Support(relation: relation, degree: verdict.degree, name: ""), isClaim: false)
        }
        return Share(proof: verdicts.first?.degree ?? 0, weight: 1)
    }

    private func row(
        _ requirement: Requirement, _ shares: [Share], _ asks: [(Ask, Double)], _ years: Double?,
        _ likeness: Double,
        _ pool: EvidencePool
    ) -> Mapping.Row {
        let weight = shares.reduce(0) { $0 + $1.weight }
        let parts = weight > 0 ? shares.reduce(0) { $0 + $1.proof * $1.weight } / weight : 0
        let proof = max(parts, likeness)
        let claims = weight > 0 ? shares.reduce(0) { $0 + ($1.isClaimed ? $1.weight : 0) } / weight : 0
        let status = StatusRule.status(proof: proof, claimed: claims, least: shares.map(\.proof).min() ?? 0)
        let missing = asks.filter { $0.1 < StatusRule.shownThreshold }.map(\.0.name)
        let needsConfirming = status != .met && ConfirmRule.applies(to: requirement)
        if needsConfirming {
            return Mapping.Row(
                requirement: requirement, status: .confirm, closest: pool.nearest(), years: years)
        }
        let counts = status == .met || status == .partial
        return Mapping.Row(
            requirement: requirement, status: status,
            evidence: counts || status == .declared ? pool.best(includingClaims: status == .declared) : [],
            closest: counts ? [] : pool.nearest(), missing: status == .met ? [] : missing,
            shown: CoverageScore.shown(status: status, proof: proof, claimed: claims), years: years)
    }
}
