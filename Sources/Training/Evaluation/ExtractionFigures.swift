import CareerModel
import Corpora
import TextAnalysis

/// How well what an extractor says agrees with labels, over many postings.
///
/// Statements and terms agree when they share at least half of their words, each with one other, the best pairs first.
struct ExtractionFigures: Sendable {
    private var items = Tally()
    private var hard = Tally()
    private var exact = Tally()
    private var soft = Tally()
    private var years = Tally()
    private var degrees = Tally()
    private var rightImportance = 0
    private var rightKind = 0
    private var pairedItems = 0
    private var strayTerms = 0
    private var hardTerms = 0

    /// Adds one posting with the requirements said of it.
    mutating func add(_ requirements: [Requirement], _ posting: LabelledPosting) {
        let pairs = QuoteMatching.pairs(requirements.map(\.text), posting.items.map(\.quote))
        var agreed = 0
        for (requirement, item) in zip(requirements, pairs) {
            let item = item.map { posting.items[$0] }
            let isRightYears = item?.years.map {
                requirement.years == Requirement.Years(minimum: $0.min, maximum: $0.max)
            }
            years.add(
                found: requirement.years == nil ? 0 : 1, labelled: 0, both: isRightYears == true ? 1 : 0)
            let isRightDegree = item?.degree.map { requirement.degree?.rawValue == $0 }
            degrees.add(
                found: requirement.degree == nil ? 0 : 1, labelled: 0, both: isRightDegree == true ? 1 : 0)
            guard let item else { continue }
            agreed += 1
            rightImportance += requirement.importance.rawValue == item.importance ? 1 : 0
            rightKind += requirement.kind.rawValue == item.kind ? 1 : 0
        }
        years.add(found: 0, labelled: posting.items.count { $0.years != nil }, both: 0)
        degrees.add(found: 0, labelled: posting.items.count { $0.degree != nil }, both: 0)
        pairedItems += agreed
        items.add(found: requirements.count, labelled: posting.items.count, both: agreed)
        let terms = requirements.flatMap(\.terms)
        addTerms(
            hard: Self.folded(terms.filter { $0.kind == .hard }.map(\.text)),
            soft: Self.folded(terms.filter { $0.kind == .soft }.map(\.text)),
            labelledHard: Self.folded(posting.items.flatMap(\.hard)),
            labelledSoft: Self.folded(posting.items.flatMap(\.soft)))
    }

    private mutating func addTerms(
        hard: [[UInt64]], soft: [[UInt64]], labelledHard: [[UInt64]], labelledSoft: [[UInt64]]
    ) {
        self.hard.add(
            found: hard.count, labelled: labelledHard.count,
            both: QuoteMatching.pairs(hard, labelledHard).compactMap(\.self).count)
        exact.add(
            found: hard.count, labelled: labelledHard.count,
            both: Set(hard).intersection(labelledHard).count)
        self.soft.add(
            found: soft.count, labelled: labelledSoft.count,
            both: QuoteMatching.pairs(soft, labelledSoft).compactMap(\.self).count)
        let words = Set((labelledHard + labelledSoft).joined())
        strayTerms += hard.count { words.isDisjoint(with: $0) }
        hardTerms += hard.count
    }

    /// The words of terms, each term once.
    private static func folded(_ terms: [String]) -> [[UInt64]] {
        let keys = terms.map { term in
            Tokenizer.tokens(of: term).filter { $0.kind != .mark }.map(\.key)
        }
        return Set(keys).filter { !$0.isEmpty }.sorted { $0.lexicographicallyPrecedes($1) }
    }

    /// The figures, one a line.
    var lines: [String] {
        [
            "items       F1 \(items.text)", "importance  \(Share.text(rightImportance, pairedItems))",
            "kind        \(Share.text(rightKind, pairedItems))", "hard        F1 \(hard.text)",
            "hard.exact  F1 \(exact.text)", "soft        F1 \(soft.text)",
            "years       F1 \(years.text)", "degree      F1 \(degrees.text)",
            "noise       \(Share.text(strayTerms, hardTerms))",
        ]
    }
}
