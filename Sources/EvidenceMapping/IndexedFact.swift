import CareerModel
import Terminology
import TextAnalysis

/// What the entries of one profile imply, worked out once for each.
struct ImplicationCache {
    private let vocabulary: Vocabulary
    private var known: [Int: [Int: Int]] = [:]

    init(vocabulary: Vocabulary) { self.vocabulary = vocabulary }

    /// The entries that an entry implies, with the steps to each.
    mutating func of(_ entry: Int) -> [Int: Int] {
        if let found = known[entry] { return found }
        let found = vocabulary.implications(of: entry)
        known[entry] = found
        return found
    }
}

/// A fact with the terms it names, what those imply, and its telling words.
struct IndexedFact: Sendable {
    /// The fact.
    let fact: Fact
    /// The vocabulary entries that it names, with the words that name them; denied ones left out.
    let named: [Int: String]
    /// What it shows: entries named and implied, with the steps to them.
    let shown: [Int: Int]
    /// Its telling words: stem to weight.
    let words: [UInt64: Double]
    /// Stems in order, for finding phrases.
    let sequence: [UInt64]
    /// Whether it holds a number beside dates.
    let hasNumber: Bool
    /// 0 to 1: how well a fact of its kind can prove something.
    let weight: Double

    init(_ fact: Fact, finder: TermFinder, implications: inout ImplicationCache) {
        self.fact = fact
        var text = fact.text
        let (named, words, hasNumber) = text.withUTF8 { bytes in
            let tokens = Tokenizer.tokens(of: bytes)
            let denied = Negation.deniedTokens(in: bytes, tokens: tokens)
            var named: [Int: String] = [:]
            for match in finder.matches(in: bytes, tokens: tokens)
            where !denied.contains(match.tokens.lowerBound) {
                let words = String(decoding: bytes[match.range], as: UTF8.self)
                if named[match.entry] == nil { named[match.entry] = words }
            }
            let words = ContentWords.words(of: bytes, tokens: tokens).filter { !denied.contains($0.token) }
            return (named, words, tokens.contains { $0.kind == .number })
        }
        var all = named
        for skill in fact.taggedSkills {
            for match in finder.matches(in: skill) where all[match.entry] == nil { all[match.entry] = skill }
        }
        var shown: [Int: Int] = [:]
        for entry in all.keys {
            for (implied, steps) in implications.of(entry) {
                shown[implied] = min(shown[implied] ?? steps, steps)
            }
        }
        self.named = all
        self.shown = shown
        self.words = Dictionary(words.map { ($0.key, $0.weight) }, uniquingKeysWith: max)
        sequence = words.map(\.key)
        self.hasNumber = hasNumber
        weight = Self.weight(of: fact)
    }

    /// Doing something proves most; a title, a description or the telling of a situation proves less.
    private static func weight(of fact: Fact) -> Double {
        switch fact.kind {
        case .highlight: 1
        case .projectHighlight, .jobSummary, .certificate, .language, .education: 0.94
        case .volunteerHighlight, .publication, .award: 0.88
        case .project, .course: 0.84
        case .story:
            switch fact.part {
            case .action: 1
            case .result: 0.94
            case .situation, .task, nil: 0.5
            }
        case .job, .volunteer: 0.75
        case .connection: 0.3
        case .skill, .summary, .label: 0.25
        }
    }
}
