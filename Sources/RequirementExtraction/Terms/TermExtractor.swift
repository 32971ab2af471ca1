import Terminology
import TextAnalysis

/// Finds the terms of a statement: those of the vocabulary, and others by how they are written and where they stand.
struct TermExtractor: Sendable {
    let finder: TermFinder

    /// The terms of a passage, in order, none overlapping.
    func terms(of passage: Passage) -> [FoundTerm] {
        var terms = known(passage)
        var taken = Array(repeating: false, count: passage.tokens.count)
        for term in terms { for index in term.tokens { taken[index] = true } }
        for term in UnseenTerms.terms(in: passage, taken: taken)
        where !term.tokens.contains(where: { taken[$0] }) && !namesOthers(term.tokens, passage) {
            terms.append(term)
            for index in term.tokens { taken[index] = true }
        }
        for range in ListedTerms.ranges(in: passage, terms: terms, taken: taken) {
            terms.append(FoundTerm(tokens: range, origin: .list))
        }
        let end = reason(in: passage)
        return terms.filter { $0.tokens.lowerBound < end }
            .sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    private func known(_ passage: Passage) -> [FoundTerm] {
        let matches = passage.bytes.withUnsafeBufferPointer { finder.matches(in: $0, tokens: passage.tokens) }
        return matches.compactMap { match in
            let entry = finder.vocabulary.entries[match.entry]
            let tokens = TermTrimming.trimmed(match.tokens, in: passage)
            guard !tokens.isEmpty, !isPartOfName(tokens, passage) else { return nil }
            if tokens.count == 1, TermTrimming.neverAlone.contains(passage.tokens[tokens.lowerBound]) {
                return nil
            }
            if isVerb(tokens, passage) || isLacking(tokens, passage) || namesOthers(tokens, passage) {
                return nil
            }
            return FoundTerm(tokens: tokens, name: entry.name, category: entry.category, origin: .vocabulary)
        }
    }

    /// Whether a word in `-ing` has an object and so tells what one does, not what one knows: `running them`.
    private func isVerb(_ range: Range<Int>, _ passage: Passage) -> Bool {
        guard range.count == 1, range.upperBound < passage.tokens.count,
            passage.tokens[range.lowerBound].shape == .lower,
            passage.bytes[passage.tokens[range.lowerBound].range].suffix(3).elementsEqual("ing".utf8)
        else { return false }
        return Self.determiners.contains(passage.tokens[range.upperBound])
    }

    /// Whether the words are what one goes without: `a trail without reception`.
    private func isLacking(_ range: Range<Int>, _ passage: Passage) -> Bool {
        passage.tokens[max(0, range.lowerBound - 2)..<range.lowerBound].contains { $0.key == Self.withoutKey }
    }

    /// Whether the words say which other people one works with, and no skill of one's own: `our content strategy teams`.
    private func namesOthers(_ range: Range<Int>, _ passage: Passage) -> Bool {
        guard range.upperBound < passage.tokens.count else { return false }
        return Self.people.contains(passage.tokens[range.upperBound])
    }

    /// Where a clause begins that only says why something is asked, `, since our oldest service is written in it`; the end of
    /// the passage when there is none.
    private func reason(in passage: Passage) -> Int {
        passage.tokens.indices.first { index in
            passage.isMark(index, ",") && index + 1 < passage.tokens.count
                && Self.reasons.contains(passage.tokens[index + 1])
        } ?? passage.tokens.count
    }

    private static let reasons = WordSet("since because")
    private static let people = WordSet("team department colleague staff counterpart stakeholder")
    private static let determiners = WordSet(
        "a an the them it him her this these that those our your their its his each every all any what how why whether"
    )
    private static let withoutKey = Folding.key("without")

    /// Whether the words stand inside a longer hyphenated word: `R` in `R-rated`.
    private func isPartOfName(_ range: Range<Int>, _ passage: Passage) -> Bool {
        guard range.count == 1,
            passage.tokens[range.lowerBound].end - passage.tokens[range.lowerBound].start < 3
        else {
            return false
        }
        let after = range.upperBound
        let before = range.lowerBound - 1
        return passage.isMark(after, "-") && after + 1 < passage.tokens.count
            && !passage.tokens[after + 1].spaceBefore
            || passage.isMark(before, "-") && !passage.tokens[range.lowerBound].spaceBefore && before > 0
    }
}
