import CareerModel
import TextAnalysis

/// Collects what facts do for one requirement and ranks them.
struct EvidencePool: Sendable {
    private struct Entry: Sendable {
        var fact: IndexedFact
        var relation: Evidence.Relation
        var degree: Double
        var sum: Double
        var terms: [String]
        var via: [String]
        var isClaim: Bool
    }

    /// The likeness of wording, which decides between facts that show the same terms.
    let similarity: WordingSimilarity
    /// The day that ends what goes on.
    let today: PartialDate
    private var entries: [String: Entry] = [:]
    private var order: [String] = []

    init(similarity: WordingSimilarity, today: PartialDate) {
        self.similarity = similarity
        self.today = today
    }

    /// Notes what a fact does for one ask.
    mutating func add(_ fact: IndexedFact, _ support: Support, isClaim: Bool) {
        let path = fact.fact.path
        var entry =
            entries[path]
            ?? Entry(
                fact: fact, relation: support.relation, degree: 0, sum: 0, terms: [], via: [],
                isClaim: isClaim)
        if entries[path] == nil { order.append(path) }
        if support.degree > entry.degree {
            entry.degree = support.degree
            entry.relation = support.relation
        }
        entry.sum += support.degree
        if !support.name.isEmpty, !entry.terms.contains(support.name) { entry.terms.append(support.name) }
        if let via = support.via, !entry.via.contains(via) { entry.via.append(via) }
        entries[path] = entry
    }

    /// The evidence, best first, at most five; claims only when nothing else counts.
    func best(includingClaims: Bool) -> [Evidence] {
        ranked { includingClaims ? $0.isClaim : !$0.isClaim }.filter { $0.strength >= 0.2 }
    }

    /// The nearest facts, when nothing counts as evidence.
    func nearest() -> [Evidence] { Array(ranked { !$0.isClaim }.prefix(2)) }

    private func ranked(_ isWanted: (Entry) -> Bool) -> [Evidence] {
        let candidates = order.compactMap { entries[$0] }.filter(isWanted).map { ($0, strength(of: $0)) }
        let sorted = candidates.enumerated().sorted { left, right in
            left.element.1 != right.element.1 ? left.element.1 > right.element.1 : left.offset < right.offset
        }
        return sorted.prefix(5).map { _, candidate in
            let (entry, strength) = candidate
            return Evidence(
                fact: entry.fact.fact.path, quote: entry.fact.fact.text, relation: entry.relation,
                strength: (min(1, strength) * 100).rounded() / 100, terms: entry.terms, via: entry.via)
        }
    }

    /// Degree of the best term, more for further terms, by the kind of fact, likeness of wording, recency and numbers.
    private func strength(of entry: Entry) -> Double {
        let further = min(0.15, (entry.sum - entry.degree) * 0.06)
        let likeness = similarity.rareShare(in: entry.fact)
        let base = entry.degree * (0.62 + 0.2 * entry.fact.weight) + further + 0.18 * likeness
        let number = entry.fact.hasNumber ? 0.02 : 0
        return base * (0.94 + 0.06 * recency(of: entry.fact.fact)) + number
    }

    /// 1 for what goes on or ended this year, falling to 0 over fifteen years; 0.5 when no date is known.
    private func recency(of fact: Fact) -> Double {
        if fact.span.isOngoing { return 1 }
        guard let end = fact.span.end ?? fact.span.start else { return 0.5 }
        let months = Double(today.lastMonthIndex - end.lastMonthIndex)
        return max(0, min(1, 1 - months / 180))
    }
}
