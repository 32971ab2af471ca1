import TextAnalysis

/// Finds the title in sentences: `We are looking for a Data Analyst to …`, `The Data Analyst will …`.
enum TitleInProse {
    private struct Candidate {
        var text: String
        var weight: Double
    }

    /// The title that sentences name most surely; of equals the first.
    static func title(_ passages: [Passage], _ classes: [[DetailWord]]) -> String? {
        var best: Candidate?
        func consider(_ candidate: Candidate?) {
            guard let candidate, candidate.weight > (best?.weight ?? 0) else { return }
            best = candidate
        }
        for (line, passage) in passages.enumerated() {
            let isQuestion = passage.tokens.count < 20 && passage.isMark(passage.tokens.count - 1, "?")
            let late = min(1.5, Double(line) * 0.05) + (isQuestion ? 1.5 : 0)
            let words = classes[line]
            for index in words.indices where !words[index].isDisjoint(with: [.titleCue, .article]) {
                if words[index].contains(.titleCue), let cue = TitleCues.cues.longest(at: index, in: passage)
                {
                    consider(candidate(after: cue, in: passage, late))
                } else if words[index].contains(.article) {
                    consider(named(at: index, in: passage, late))
                }
            }
        }
        return best?.text
    }

    /// The title after an article, or after an `As` that begins a clause.
    private static func named(at index: Int, in passage: Passage, _ late: Double) -> Candidate? {
        guard passage.tokens[index].key == TitleCues.asKey else {
            return subject(index, of: passage, late) ?? post(index, of: passage, late)
        }
        guard index + 1 < passage.tokens.count, passage.tokens[index + 1].shape != .lower,
            startsClause(index, passage)
        else { return nil }
        return candidate(at: index + 1, in: passage, 1.4 - late)
    }

    private static func candidate(
        after cue: CueTable<Double>.Match, in passage: Passage, _ late: Double
    ) -> Candidate? {
        let start = cue.tokens.lowerBound
        if passage.tokens[max(0, start - 4)..<start].contains(where: TitleCues.pasts.contains) { return nil }
        return candidate(at: cue.tokens.upperBound, in: passage, cue.tag - late)
    }

    private static func candidate(at start: Int, in passage: Passage, _ weight: Double) -> Candidate? {
        guard let phrase = TitlePhrase(at: start, in: passage) else { return nil }
        return Candidate(
            text: passage.string(phrase.tokens),
            weight: weight + (phrase.isNamed ? 1.5 : 0) - (phrase.isVague ? 2 : 0))
    }

    /// `The Data Analyst will …`: the words between the article and the verb.
    private static func subject(_ index: Int, of passage: Passage, _ late: Double) -> Candidate? {
        guard passage.tokens[index].shape == .capitalized || index == 0,
            let phrase = TitlePhrase(at: index + 1, in: passage), !phrase.isVague
        else { return nil }
        let isNamed = phrase.isNamed && passage.tokens[phrase.tokens.lowerBound].shape != .lower
        var end = phrase.tokens.upperBound
        if end < passage.tokens.count, TitleCues.posts.contains(passage.tokens[end]) { end += 1 }
        guard end < passage.tokens.count, isVerb(end, passage) else { return nil }
        let isThe = passage.tokens[index].key == TitleCues.theKey
        guard isNamed || !isThe && index == 0 else { return nil }
        return Candidate(
            text: passage.string(phrase.tokens), weight: (isNamed ? 2.5 : 1.5) - (isThe ? 0 : 0.2) - late)
    }

    private static func isVerb(_ index: Int, _ passage: Passage) -> Bool {
        let token = passage.tokens[index]
        if TitleCues.verbs.contains(token) { return true }
        return token.shape == .lower && passage.bytes[token.end - 1] == UInt8(ascii: "s")
            && ActionVerbs.plain.contains(token)
    }

    /// `the Data Analyst role`, `undertake a Data Analyst post`.
    private static func post(_ index: Int, of passage: Passage, _ late: Double) -> Candidate? {
        guard let phrase = TitlePhrase(at: index + 1, in: passage), phrase.isNamed, !phrase.isVague,
            phrase.tokens.lowerBound <= index + 2, phrase.tokens.upperBound < passage.tokens.count,
            TitleCues.posts.contains(passage.tokens[phrase.tokens.upperBound])
        else { return nil }
        return Candidate(text: passage.string(phrase.tokens), weight: 2 - late)
    }

    private static func startsClause(_ index: Int, _ passage: Passage) -> Bool {
        index == 0 || passage.tokens[index - 1].kind == .mark
            || passage.tokens[index].shape == .capitalized && passage.tokens[index - 1].shape != .lower
    }
}
