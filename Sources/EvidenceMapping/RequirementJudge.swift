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
    /// Which facts have which words.
    let index: WordIndex
    /// The qualities that a profile can only claim.
    let attitudes: Attitudes
    /// The day that ends what goes on.
    let today: PartialDate

    /// What was decided: the row, and how far each ask is shown.
    struct Judgement: Sendable {
        /// The row of the mapping.
        var row: Mapping.Row
        /// The asks with how far each is shown by proof, 0 to 1.
        var asks: [(ask: Ask, shown: Double)]
    }

    /// The parts of a requirement as far as they are judged.
    private struct Verdict {
        var asks: [(ask: Ask, shown: Double)] = []
        /// What is asked, in words or by a verb.
        var asked: [Ask] = []
        var shares: [Share] = []
        var wording = 0.0
        var years: Double?
    }

    /// Judges a requirement.
    func judge(_ requirement: Requirement) -> Judgement {
        let asks = Ask.asks(of: requirement, vocabulary: support.vocabulary)
        var pool = EvidencePool(similarity: WordingSimilarity(requirement.text, index: index), today: today)
        var verdict = Verdict()
        let minimum = requirement.years?.minimum ?? requirement.years?.maximum
        if let degree = requirement.degree {
            let credentials = asks.filter(isCredential)
            let subjects = asks.filter { !isCredential($0) }
            let share = degreeShare(degree, requirement, subjects, &pool)
            verdict.shares = [share]
            verdict.asks = subjects.map { ($0, share.proof == 1 ? 1 : 0) }
            for ask in credentials {
                let share = self.share(of: ask, requirement, &pool)
                verdict.shares.append(share)
                verdict.asks.append((ask, share.proof))
            }
        } else {
            verdict.asked = asks + actAsk(requirement, asks)
            for ask in verdict.asked {
                let share = share(of: ask, requirement, &pool)
                verdict.shares.append(share)
                if verdict.asks.count < asks.count { verdict.asks.append((ask, share.proof)) }
            }
            verdict.wording = wordingProof(requirement, &pool)
            let isVague =
                requirement.kind == .trait ? verdict.shares.isEmpty : asks.allSatisfy(\.isSoft)
            if isVague, minimum == nil || !asks.isEmpty {
                verdict.shares.append(Share(proof: verdict.wording))
            }
        }
        if let minimum {
            let (share, total) = yearsShare(minimum, asks, &pool)
            verdict.shares.append(share)
            verdict.years = total
        }
        return Judgement(row: row(requirement, verdict, pool), asks: verdict.asks)
    }

    private func share(of ask: Ask, _ requirement: Requirement, _ pool: inout EvidencePool) -> Share {
        var share = Share(proof: 0, weight: ask.weight)
        for number in index.candidates(for: ask, support: support) {
            let fact = facts[number]
            guard let found = support.support(for: ask, from: fact) else { continue }
            if fact.fact.isClaim {
                share.isClaimed = share.isClaimed || found.degree >= 0.8
                pool.add(fact, found)
            } else {
                let authority = authority(of: fact, for: requirement)
                share.proof = max(share.proof, min(1, found.degree * authority))
                pool.add(fact, found, authority: authority)
            }
        }
        return share
    }

    /// Whether an ask is for a licence or certificate, which no degree stands for.
    private func isCredential(_ ask: Ask) -> Bool {
        ask.options.contains { option in
            option.entry.map { support.vocabulary.entries[$0].category == .credential } ?? false
        }
    }

    /// What a fact shows counts fully when it tells of doing; the telling of a situation shows half, and schooling that is
    /// asked for is shown in part by work.
    private func authority(of fact: IndexedFact, for requirement: Requirement) -> Double {
        if requirement.kind == .education, ![.education, .course, .certificate].contains(fact.fact.kind) {
            return 0.6
        }
        if requirement.kind == .education, fact.fact.kind == .education {
            return DegreeRule.isInProgress(fact.fact, today: today) ? DegreeRule.inProgress : 1
        }
        if requirement.kind == .language, fact.fact.kind == .language {
            return LanguageLevel.credit(of: fact.fact.text, for: requirement.text)
        }
        return fact.weight >= 0.75 ? 1 : fact.weight
    }

    /// The quality that a requirement asks by a verb ("you explain decisions") where it names none but attitudes, or with
    /// which a duty begins ("partner with the finance teams"), whatever else it names.
    private func actAsk(_ requirement: Requirement, _ asks: [Ask]) -> [Ask] {
        let isTrait = requirement.kind == .trait
        guard isTrait || requirement.kind == .skill else { return [] }
        guard let found = support.concepts.option(askedIn: requirement.text, vocabulary: support.vocabulary)
        else {
            return []
        }
        let namesSkill = asks.contains { !$0.isSoft }
        let namesQuality = asks.contains { $0.isSoft && !$0.options.allSatisfy(attitudes.contains) }
        if namesSkill || namesQuality {
            guard requirement.importance == .responsibility, found.leads, !namesQuality else { return [] }
        }
        return [Ask(options: [found.option], weight: isTrait || found.leads ? 1 : 0.5)]
    }

    /// How far the wording alone shows a requirement: the likest fact, or all facts of one job together.
    private func wordingProof(_ requirement: Requirement, _ pool: inout EvidencePool) -> Double {
        var best = 0.0
        var groups: [String: Int] = [:]
        var members: [[IndexedFact]] = []
        for fact in facts where !fact.fact.isClaim {
            let likeness = pool.similarity.likeness(of: fact)
            guard likeness.words >= pool.similarity.leastWords else { continue }
            let key = fact.fact.parent ?? fact.fact.path
            if let group = groups[key] {
                members[group].append(fact)
            } else {
                groups[key] = members.count
                members.append([fact])
            }
            guard likeness.share >= 0.15 else { continue }
            let most = likeness.words > 2 ? Self.mostByWording : Self.mostByFewWords
            let degree = min(most, likeness.share * 1.6)
            best = max(best, degree * authority(of: fact, for: requirement))
            pool.add(fact, Support(relation: .related, degree: degree, name: ""))
        }
        return members.reduce(best) { max($0, min(Self.mostByGroup, pool.similarity.share(inAny: $1))) }
    }

    /// The most that likeness of wording proves, of one fact and of all facts of a job.
    private static let mostByWording = 0.8
    private static let mostByGroup = 0.8
    /// The same of a fact that shares one or two telling words: never enough to meet anything.
    private static let mostByFewWords = 0.55

    private func yearsShare(_ asked: Double, _ asks: [Ask], _ pool: inout EvidencePool) -> (Share, Double) {
        let hard = asks.filter { !$0.isSoft && !$0.isLoose }
        let similarity = pool.similarity
        var total = YearsOfExperience.Total(years: 0, jobs: [])
        if hard.isEmpty {
            total = experience.total(in: facts) { fact in
                fact.fact.kind == .job
                    && (!similarity.isTelling || similarity.likeness(of: fact).words > 0)
            }
        }
        if let ask = hard.first {
            total = experience.total(in: facts) { fact in
                !fact.fact.isClaim && (support.support(for: ask, from: fact)?.degree ?? 0) >= 0.6
            }
        }
        for job in total.jobs.prefix(3) {
            pool.add(job, Support(relation: .exact, degree: 1.15, name: ""))
        }
        return (Share(proof: asked > 0 ? min(1, total.years / asked) : 1, enough: 0.92), total.years)
    }

    private func degreeShare(
        _ asked: DegreeLevel, _ requirement: Requirement, _ asks: [Ask], _ pool: inout EvidencePool
    ) -> Share {
        let rule = DegreeRule(asked: asked, requirement: requirement, subjects: asks, today: today)
        let verdicts = rule.verdicts(on: facts, support: support)
        for verdict in verdicts {
            let relation: Evidence.Relation = verdict.degree == 1 ? .exact : .related
            pool.add(verdict.fact, Support(relation: relation, degree: verdict.degree, name: ""))
        }
        return Share(proof: verdicts.first?.degree ?? 0)
    }

    /// Whether what is asked are things with names of their own, tools or licences, and nothing shows any of them: then no
    /// likeness of the words around the name makes up for it.
    private func namesOnlyMissingThings(_ verdict: Verdict) -> Bool {
        let hard = zip(verdict.asked, verdict.shares).filter { !$0.0.isSoft }
        guard !hard.isEmpty else { return false }
        return hard.allSatisfy { ask, share in
            share.proof < 0.3
                && ask.options.allSatisfy { option in
                    guard let entry = option.entry else { return false }
                    switch support.vocabulary.entries[entry].category {
                    case .language, .framework, .tool, .platform, .credential, .tongue: return true
                    default: return false
                    }
                }
        }
    }

    private func row(_ requirement: Requirement, _ verdict: Verdict, _ pool: EvidencePool) -> Mapping.Row {
        let proof = StatusRule.proof(
            of: verdict.shares, wording: namesOnlyMissingThings(verdict) ? 0 : verdict.wording,
            isKnown: !verdict.asks.isEmpty)
        let status = StatusRule.status(
            proof: proof, shares: verdict.shares, importance: requirement.importance)
        if status != .met, ConfirmRule.applies(to: requirement, verdict.asked, attitudes) {
            return Mapping.Row(
                requirement: requirement, status: .confirm, closest: pool.nearest(), years: verdict.years)
        }
        // What only reads alike, with no term, year or degree shown, earns half.
        let isLikeOnly =
            verdict.years == nil && requirement.degree == nil && verdict.asks.allSatisfy { $0.shown < 0.3 }
        let counts = status == .met || status == .partial
        let missing = verdict.asks.filter { $0.shown < StatusRule.shownThreshold }.map(\.ask.name)
        return Mapping.Row(
            requirement: requirement, status: status,
            evidence: counts || status == .declared ? pool.best(ofClaims: status == .declared) : [],
            closest: counts ? [] : pool.nearest(), missing: status == .met ? [] : missing,
            shown: CoverageScore.shown(
                status: status, proof: isLikeOnly ? proof / 2 : proof,
                claimed: Share.claimed(of: verdict.shares)),
            years: verdict.years)
    }
}
