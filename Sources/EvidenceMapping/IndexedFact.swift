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

/// How an entry follows from what a fact names.
struct Implication: Sendable {
    /// The steps: 0 for what is named itself.
    var steps: Int
    /// The entry named from which it follows.
    var from: Int
}

/// A fact with the terms it names, what those imply, and its telling words.
///
/// Immutable; a class because every requirement passes every fact around, and copying one would copy all its tables.
final class IndexedFact: Sendable {
    /// The fact.
    let fact: Fact
    /// Its position among the facts of the profile.
    let number: Int
    /// The vocabulary entries that it names, with the words that name them; denied ones left out.
    let named: [Int: String]
    /// What it shows: entries named and implied, with the steps to them.
    let shown: [Int: Implication]
    /// The stems of its telling words.
    let words: Set<UInt64>
    /// The classes of its words.
    let classes: Set<UInt64>
    /// Stems in order, for finding phrases.
    let sequence: [UInt64]
    /// Whether it holds a number beside dates.
    let hasNumber: Bool
    /// 0 to 1: how well a fact of its kind can prove something.
    let weight: Double

    init(_ fact: Fact, number: Int, finder: TermFinder, implications: inout ImplicationCache) {
        self.fact = fact
        self.number = number
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
        var shown: [Int: Implication] = [:]
        for entry in all.keys.sorted() {
            for (implied, steps) in implications.of(entry) where steps < shown[implied]?.steps ?? .max {
                shown[implied] = Implication(steps: steps, from: entry)
            }
        }
        self.named = all
        self.shown = shown
        self.words = Set(words.map(\.key))
        classes = Set(words.compactMap { WordClasses.class(of: $0.key) })
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
