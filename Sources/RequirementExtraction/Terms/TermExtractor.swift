import CareerModel
import Terminology
import TextAnalysis

/// Finds the terms of a statement: those of the vocabulary, and others by how they are written and where they stand.
///
/// A class, for every statement is given it, and it has many parts.
final class TermExtractor: Sendable {
    let finder: TermFinder
    let tagger: TermTagger

    init(finder: TermFinder, tagger: TermTagger) {
        self.finder = finder
        self.tagger = tagger
    }

    /// The vocabulary's terms in a passage.
    func matches(in passage: Passage) -> [TermMatch] {
        passage.bytes.withUnsafeBufferPointer { finder.matches(in: $0, tokens: passage.tokens) }
    }

    /// What the tagger sees of a passage.
    func features(
        of passage: Passage, _ matches: [TermMatch], _ importance: Requirement.Importance?
    ) -> TermFeatures {
        let context: UInt64 =
            switch importance {
            case .required: 1
            case .preferred: 2
            case .responsibility: 3
            case nil: 0
            }
        return passage.bytes.withUnsafeBufferPointer {
            TermFeatures($0, passage.tokens, matches, finder.vocabulary, context: context)
        }
    }

    /// The terms of a passage, in order, none overlapping.
    func terms(
        of passage: Passage, _ matches: [TermMatch], _ importance: Requirement.Importance
    ) -> [FoundTerm] {
        if PlaceOfWork.isPlace(passage) { return [] }
        let spans = tagger.spans(features(of: passage, matches, importance))
        let hasBans = finder.vocabulary.hasBans
        var terms: [FoundTerm] = []
        terms.reserveCapacity(spans.count)
        for span in withOwn(spans, passage, matches) {
            if hasBans, finder.vocabulary.bans(passage.string(span.tokens)) { continue }
            if VerbReading.isVerb(span.tokens, passage) { continue }
            terms.append(term(span, passage, matches))
        }
        return terms
    }

    /// The tagger's terms, and those of a person's own vocabulary that it passed over.
    private func withOwn(
        _ spans: [TermTagger.Span], _ passage: Passage, _ matches: [TermMatch]
    ) -> [TermTagger.Span] {
        let vocabulary = finder.vocabulary
        guard vocabulary.isExtended else { return spans }
        let own = matches.filter { match in
            !spans.contains { $0.tokens.overlaps(match.tokens) }
                && vocabulary.isOwn(passage.string(match.tokens), of: match.entry)
        }
        let added = own.map { match in
            TermTagger.Span(
                tokens: match.tokens, isSoft: vocabulary.entries[match.entry].category == .soft)
        }
        return (spans + added).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    /// A term under the vocabulary's name: that of the words as they stand, or what it knows of them.
    private func term(_ span: TermTagger.Span, _ passage: Passage, _ matches: [TermMatch]) -> FoundTerm {
        let (whole, inner) = known(span.tokens, passage, matches)
        var found = FoundTerm(tokens: span.tokens, isSoft: span.isSoft)
        if let whole { found.name = finder.name(of: whole) }
        if let entry = whole ?? inner?.entry { found.category = finder.category(of: entry) }
        return found
    }

    /// What the vocabulary knows of some words: the entry that they name as a whole, and the last term among them.
    func known(
        _ words: Range<Int>, _ passage: Passage, _ matches: [TermMatch]
    ) -> (whole: Int?, inner: TermMatch?) {
        let inner = matches.last {
            words.contains($0.tokens.lowerBound) && $0.tokens.upperBound <= words.upperBound
        }
        if let inner, inner.tokens == words { return (inner.entry, inner) }
        let whole = passage.withBytes(of: words) { finder.entry(named: $0) }
        return (whole, inner)
    }
}
