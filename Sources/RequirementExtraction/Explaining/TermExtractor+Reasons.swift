import CareerModel
import Terminology

extension TermExtractor {
    /// Why a statement asks what it asks.
    func reasons(of asking: AskingStatement, _ role: Explanation.Role) -> Explanation.Ask {
        let passage = asking.passage
        let negation = Negation(passage)
        let found = asking.terms.filter { !negation.waives($0.tokens) }
        var ask = Explanation.Ask(section: asking.reading.explainedSection, role: role)
        ask.cues = asking.reading.explainedCues
        ask.kind = KindReasons.words(asking, found, KindClassifier.kind(asking))
        ask.years = asking.years.flatMap { YearsReader.words(for: $0, in: passage) }
        ask.degree = asking.degree.map { DegreeReader.words(for: $0, in: passage) } ?? []
        ask.terms = terms(found, asking)
        ask.alternatives = Alternatives.groups(
            found, in: passage, isDuty: asking.importance == .responsibility
        ).map { ChoiceReasons.words(of: $0, found, in: passage) }
        ask.omitted = omissions(asking, negation)
        return ask
    }

    private func terms(_ found: [FoundTerm], _ asking: AskingStatement) -> [Explanation.Term] {
        let passage = asking.passage
        let features = features(of: passage, asking.matches, asking.importance)
        let spans = tagger.spans(features)
        let margins = tagger.margins(of: spans, features)
        return found.map { term in
            let (whole, inner) = known(term.tokens, passage, asking.matches)
            let position = spans.firstIndex { $0.tokens == term.tokens }
            return Explanation.Term(
                entry: whole.map { entry($0, passage.string(term.tokens)) },
                inner: whole == nil ? inner.map { entry($0.entry, passage.string($0.tokens)) } : nil,
                margin: position.map { margins[$0] } ?? 0)
        }
    }

    private func entry(_ entry: Int, _ words: String) -> Explanation.Entry {
        let vocabulary = finder.vocabulary
        return Explanation.Entry(
            name: vocabulary.entries[entry].name, category: vocabulary.entries[entry].category.rawValue,
            isAlias: !vocabulary.isName(words, of: entry), isOwn: vocabulary.isOwn(words, of: entry))
    }

    /// Terms that are waived, phrases that are banned, and known words that are no terms here, in their order.
    private func omissions(_ asking: AskingStatement, _ negation: Negation) -> [Explanation.Omission] {
        let passage = asking.passage
        var found: [(tokens: Range<Int>, reason: Explanation.Omission.Reason)] = []
        for term in asking.terms {
            if let words = negation.words(waiving: term.tokens) {
                found.append((term.tokens, .waived(by: words)))
            }
        }
        found += banned(in: passage).map { ($0, .banned) }
        let taken = asking.terms.map(\.tokens) + found.map(\.tokens)
        for match in asking.matches where !taken.contains(where: { $0.overlaps(match.tokens) }) {
            let isVerb = VerbReading.isVerb(match.tokens, passage)
            found.append((match.tokens, isVerb ? .verb : .passedOver))
        }
        return found.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
            .map { Explanation.Omission(text: passage.string($0.tokens), reason: $0.reason) }
    }

    /// The phrases that a person's own vocabulary bans, longest first at each word.
    private func banned(in passage: Passage) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var start = 0
        while start < passage.tokens.count {
            let longest = min(passage.tokens.count, start + 8)
            let end = stride(from: longest, to: start, by: -1).first { end in
                passage.tokens[start].kind != .mark && passage.tokens[end - 1].kind != .mark
                    && finder.vocabulary.bans(passage.string(start..<end))
            }
            if let end { found.append(start..<end) }
            start = end ?? start + 1
        }
        return found
    }
}

extension Negation {
    /// The words that waive a term, the nearest of several; nil when nothing waives it.
    func words(waiving term: Range<Int>) -> String? {
        guard waives(term) else { return nil }
        let nearest = waivers.min {
            abs($0.tokens.lowerBound - term.lowerBound) < abs($1.tokens.lowerBound - term.lowerBound)
        }
        return nearest.map { passage.string($0.tokens) }
    }
}
