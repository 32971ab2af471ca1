import TextAnalysis

/// Which facts of one profile have which words and show which terms, so that a requirement looks only at facts
/// with something of its own.
struct WordIndex: Sendable {
    /// How many facts there are.
    let count: Int
    /// How many telling words each fact has.
    let lengths: [Int]
    private var facts: [UInt64: [Int32]] = [:]
    private var classes: [UInt64: [Int32]] = [:]
    private var entries: [Int: [Int32]] = [:]
    private var claims: [Int32] = []
    private var distinct: [UInt64: Int32] = [:]

    /// Indexes facts, whose positions are their numbers.
    init(_ indexed: [IndexedFact]) {
        count = indexed.count
        lengths = indexed.map(\.words.count)
        var texts: Set<String> = []
        for (number, fact) in indexed.enumerated() {
            guard !fact.fact.isClaim else {
                claims.append(Int32(number))
                continue
            }
            for entry in fact.shown.keys { entries[entry, default: []].append(Int32(number)) }
            let isNew = texts.insert(fact.fact.text).inserted
            for stem in fact.words {
                facts[stem, default: []].append(Int32(number))
                if isNew { distinct[stem, default: 0] += 1 }
            }
            for name in fact.classes { classes[name, default: []].append(Int32(number)) }
        }
    }

    /// The facts that have a stem.
    func facts(with stem: UInt64) -> [Int32] { facts[stem] ?? [] }

    /// The facts that have a word of a class.
    func facts(inClass name: UInt64) -> [Int32] { classes[name] ?? [] }

    /// The facts that may do something for an ask, in their order: claims, and facts that have a word of it, show it, name a
    /// neighbour, or act it out.
    func candidates(for ask: Ask, support: TermSupport) -> [Int] {
        var isCandidate = [Bool](repeating: false, count: count)
        func mark(_ numbers: [Int32]) { for number in numbers { isCandidate[Int(number)] = true } }
        mark(claims)
        for option in ask.options {
            for stem in option.stems { mark(facts(with: stem.key)) }
            guard let entry = option.entry else { continue }
            mark(entries[entry] ?? [])
            for neighbour in support.vocabulary.entries[entry].related { mark(entries[neighbour] ?? []) }
            for stem in support.concepts.acts(of: option) { mark(facts(with: stem)) }
        }
        return isCandidate.indices.filter { isCandidate[$0] }
    }

    /// 1 for a word of a single fact, falling with every doubling of the facts that have it, at least 0.15; facts with one
    /// wording count once.
    func rarity(of stem: UInt64) -> Double {
        let doublings = (distinct[stem] ?? 1).leadingZeroBitCount
        return max(0.15, 1 - 0.17 * Double(31 - doublings))
    }
}
