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
    }

    /// The likeness of wording, which decides between facts that show the same terms.
    let similarity: WordingSimilarity
    /// The day that ends what goes on.
    let today: PartialDate
    private var entries: [Entry] = []
    /// The entry of each fact by its number.
    private var positions: [Int: Int] = [:]

    init(similarity: WordingSimilarity, today: PartialDate) {
        self.similarity = similarity
        self.today = today
    }

    /// Notes what a fact does for one ask, lessened by how far a fact of its kind counts.
    mutating func add(_ fact: IndexedFact, _ support: Support, authority: Double = 1) {
        let degree = support.degree * authority
        let position = position(of: fact, support)
        if degree > entries[position].degree {
            entries[position].degree = degree
            entries[position].relation = support.relation
        }
        entries[position].sum += degree
        if !support.name.isEmpty, !entries[position].terms.contains(support.name) {
            entries[position].terms.append(support.name)
        }
        if let via = support.via, !entries[position].via.contains(via) { entries[position].via.append(via) }
    }

    private mutating func position(of fact: IndexedFact, _ support: Support) -> Int {
        if let known = positions[fact.number] { return known }
        positions[fact.number] = entries.count
        entries.append(Entry(fact: fact, relation: support.relation, degree: 0, sum: 0, terms: [], via: []))
        return entries.count - 1
    }

    /// The evidence, best first, at most five: facts, or only claims.
    func best(ofClaims: Bool) -> [Evidence] {
        ranked { $0.fact.fact.isClaim == ofClaims }.filter { $0.strength >= 0.2 }
    }

    /// The nearest facts, when nothing counts as evidence.
    func nearest() -> [Evidence] { Array(ranked { !$0.fact.fact.isClaim }.prefix(2)) }

    private func ranked(_ isWanted: (Entry) -> Bool) -> [Evidence] {
        let candidates = entries.filter(isWanted).map { ($0, strength(of: $0)) }
        let sorted = candidates.enumerated().sorted { left, right in
            left.element.1 != right.element.1 ? left.element.1 > right.element.1 : left.offset < right.offset
        }
        var quotes: Set<String> = []
        let distinct = sorted.map(\.element).filter { entry, _ in
            entry.fact.fact.kind == .job || quotes.insert(entry.fact.fact.text).inserted
        }
        return distinct.prefix(5).map { entry, strength in
            Evidence(
                fact: entry.fact.fact.path, quote: entry.fact.fact.text, relation: entry.relation,
                strength: (min(1, strength) * 100).rounded() / 100, terms: entry.terms, via: entry.via)
        }
    }

    /// Degree of the best term, more for further terms, by the kind of fact, likeness of wording, recency and numbers.
    private func strength(of entry: Entry) -> Double {
        let further = min(0.15, (entry.sum - entry.degree) * 0.07)
        let likeness = similarity.likeness(of: entry.fact).rareShare
        let base = entry.degree * (0.5 + 0.15 * entry.fact.weight) + further + 0.3 * likeness
        let number = entry.fact.hasNumber ? 0.02 : 0
        return base * (0.85 + 0.15 * recency(of: entry.fact.fact)) + number
    }

    /// 1 for what goes on or ended this year, falling to 0 over fifteen years; 0.5 when no date is known.
    private func recency(of fact: Fact) -> Double {
        if fact.span.isOngoing { return 1 }
        guard let end = fact.span.end ?? fact.span.start else { return 0.5 }
        let months = Double(today.lastMonthIndex - end.lastMonthIndex)
        return max(0, min(1, 1 - months / 180))
    }
}
