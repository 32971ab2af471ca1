import CareerModel
import Terminology
import TextAnalysis

/// Finds the terms of a statement: those of the vocabulary, and others by how they are written and where they stand.
struct TermExtractor: Sendable {
    let finder: TermFinder
    let tagger: TermTagger

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
        tagger.spans(features(of: passage, matches, importance)).compactMap { span in
            finder.vocabulary.bans(passage.string(span.tokens)) ? nil : term(span, passage, matches)
        }
    }

    /// A term under the vocabulary's name: that of the words as they stand, or what it knows of them.
    private func term(_ span: TermTagger.Span, _ passage: Passage, _ matches: [TermMatch]) -> FoundTerm {
        let inner = matches.last {
            span.tokens.contains($0.tokens.lowerBound) && $0.tokens.upperBound <= span.tokens.upperBound
        }
        let entries = finder.vocabulary.entries
        let whole =
            inner.flatMap { $0.tokens == span.tokens ? $0.entry : nil }
            ?? finder.vocabulary.entry(named: passage.string(span.tokens))
        return FoundTerm(
            tokens: span.tokens, name: whole.map { entries[$0].name },
            category: (whole ?? inner?.entry).map { entries[$0].category },
            isSoft: span.isSoft, margin: span.margin)
    }
}
