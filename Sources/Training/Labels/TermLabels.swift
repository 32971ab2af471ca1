import Terminology
import TextAnalysis

/// Marks the tokens of a text that labelled terms cover.
enum TermLabels {
    /// The label of each token, as the raw value of ``TermTagger/Label``; every place where a term stands counts, longer terms
    /// first.
    static func labels(_ text: String, _ tokens: [Token], hard: [String], soft: [String]) -> [UInt8] {
        let bytes = Array(text.utf8)
        var labels = Array(repeating: TermTagger.Label.outside.rawValue, count: tokens.count)
        let terms =
            hard.map { (Array($0.utf8), TermTagger.Label.hardFirst.rawValue) }
            + soft.map { (Array($0.utf8), TermTagger.Label.softFirst.rawValue) }
        for (term, first) in terms.sorted(by: { $0.0.count > $1.0.count }) where !term.isEmpty {
            var start = 0
            while start + term.count <= bytes.count {
                let end = start + term.count
                guard bytes[start] == term[0], bytes[start..<end].elementsEqual(term),
                    let covered = covered(start..<end, tokens, labels)
                else {
                    start += 1
                    continue
                }
                for index in covered { labels[index] = index == covered.lowerBound ? first : first + 1 }
                start = end
            }
        }
        return labels
    }

    /// The tokens of a range of bytes, when they are free and hardly longer than it.
    private static func covered(_ range: Range<Int>, _ tokens: [Token], _ labels: [UInt8]) -> Range<Int>? {
        guard let first = tokens.firstIndex(where: { $0.end > range.lowerBound }),
            let last = tokens.lastIndex(where: { $0.start < range.upperBound }), first <= last,
            tokens[first].start >= range.lowerBound - 1, tokens[last].end <= range.upperBound + 2,
            labels[first...last].allSatisfy({ $0 == TermTagger.Label.outside.rawValue })
        else { return nil }
        return first..<last + 1
    }
}
