import TextAnalysis

/// Finds the title in sentences: `We are looking for a Data Analyst to …`, `The Data Analyst will …`.
enum TitleInProse {
    private struct Candidate {
        var text: String
        var weight: Double
    }

    /// The title that sentences name most surely; of equals the first.
    static func title(_ passages: [Passage]) -> String? {
        var best: Candidate?
        func consider(_ candidate: Candidate?) {
            guard let candidate, candidate.weight > (best?.weight ?? 0) else { return }
            best = candidate
        }
        for (line, passage) in passages.enumerated() {
            let late = min(1.5, Double(line) * 0.05)
            for index in passage.tokens.indices {
                if let cue = cues.longest(at: index, in: passage) {
                    consider(candidate(after: cue.tokens.upperBound, in: passage, cue.tag - late))
                }
            }
            consider(subject(of: passage, 2.5 - late))
        }
        return best?.text
    }

    /// `The Data Analyst will …`: the words between the article and the verb.
    private static func subject(of passage: Passage, _ weight: Double) -> Candidate? {
        for index in passage.tokens.indices where passage.tokens[index].key == theKey {
            guard passage.tokens[index].shape == .capitalized, index + 1 < passage.tokens.count else {
                continue
            }
            var end = index + 1
            while end < passage.tokens.count, end - index < 9, !verbs.contains(passage.tokens[end]) {
                if passage.isMark(end, in: ".!?:;") { break }
                end += 1
            }
            guard end < passage.tokens.count, verbs.contains(passage.tokens[end]),
                let last = RoleNouns.last(in: (index + 1)..<end, of: passage), last >= end - 2,
                passage.tokens[index + 1].shape != .lower
            else { continue }
            return Candidate(text: passage.string((index + 1)..<(last + 1)), weight: weight)
        }
        return nil
    }

    /// The title that begins after a cue, its adjectives left out.
    private static func candidate(after cue: Int, in passage: Passage, _ weight: Double) -> Candidate? {
        var end = cue
        while end < passage.tokens.count, end - cue < 18, !stops.contains(passage.tokens[end]) {
            if passage.isMark(end, in: ".!?:;(") { break }
            if passage.isMark(end, ","), RoleNouns.last(in: cue..<end, of: passage) != nil { break }
            end += 1
        }
        guard var last = RoleNouns.last(in: cue..<end, of: passage) else { return nil }
        if last + 1 < end, suffixes.contains(passage.tokens[last + 1]) { last += 1 }
        let start = start(from: cue, to: last, passage)
        guard last - start < 9 else { return nil }
        if vague.contains(passage.tokens[last]), last == start || passage.tokens[last].shape == .lower {
            return nil
        }
        let isNamed = passage.tokens[last].shape != .lower && passage.tokens[start].shape != .lower
        var stop = last + 1
        if isNamed, stop + 1 < passage.tokens.count, joiners.contains(passage.tokens[stop]),
            passage.tokens[stop + 1].shape == .capitalized || passage.tokens[stop + 1].shape == .upper
        {
            stop += 1
            while stop < passage.tokens.count,
                passage.tokens[stop].shape == .capitalized || passage.tokens[stop].shape == .upper
                    || passage.isMark(stop, "&")
            { stop += 1 }
        }
        return Candidate(text: passage.string(start..<stop), weight: weight + (isNamed ? 1.5 : 0))
    }

    private static func start(from cue: Int, to last: Int, _ passage: Passage) -> Int {
        var start = cue
        for index in cue..<last {
            let token = passage.tokens[index]
            if adjectives.contains(token) || articles.contains(token) || passage.isMark(index, in: ",\"*")
                || token.kind == .number
            {
                start = index + 1
            } else if andWords.contains(token),
                index == start || passage.tokens[start..<index].allSatisfy({ $0.shape == .lower })
            {
                start = index + 1
            }
        }
        if passage.tokens[last].shape != .lower,
            let capital = (start..<last).first(where: {
                passage.tokens[$0].shape != .lower && passage.tokens[$0].kind == .word
            })
        {
            return capital
        }
        return start
    }

    private static let cues = CueTable<Double>([
        (
            3,
            """
            recruiting; are recruiting; is recruiting; looking for a; looking for an; looking for; looking for our next; seeking a; seeking an; seeking; hiring a; hiring an; hiring; hiring for; hiring for a; seeks a; seeks an;
            opening for a; opening for an; opening for; openings for; opportunity for a; opportunity for an; opportunity for; opportunities for;
            opportunity as a; position of; role of; post of; recruiting for a; recruiting for an; recruiting for; recruiting a; recruiting an; recruit a;
            recruit an; recruit; to appoint a; to appoint an; appoint a; appoint an; vacancy for a; vacancy for an; vacancy for; available for a;
            available for an; available for; join us as a; join us as an; in need of a; in need of an; arisen for a; arisen for an; exists for a; exists for an;
            position for a; position for an; to fill a; fill a; fill the; in search of a; in search of an; searching for a; searching for an; to hire a; to hire an;
            wir suchen eine; wir suchen einen; wir suchen; suchen wir eine; suchen wir einen; suchen wir; nous recherchons un; nous recherchons une;
            recherche un; recherche une; buscamos un; buscamos una; if you are a; if you're a; working as a; employ a; employ an
            """
        ),
        (
            1.5,
            "as a; as an; as our; as the; role as a; role as an; need a; need an; about the; are you a; are you an; we want a; you are a; this; to be a; wanted"
        ),
    ])
    private static let theKey = Folding.key("the")
    private static let articles = WordSet("a an the our new multiple several two three")
    private static let verbs = WordSet(
        "will is has serves performs provides supports works manages oversees plays reports leads assists must"
    )
    private static let joiners = WordSet("of in for")
    private static let vague = WordSet(
        "member staff student graduate owner partner worker leader people associate volunteer educator intern professional lead apprentice head"
    )
    private static let stops = WordSet(
        """
        to who with for in at that within on which based you will is are has we from reporting when where position role roles opportunity if there
        can whose would because while per experience of looking able
        """)
    private static let suffixes = WordSet("i ii iii iv intern trainee lead manager apprentice")
    private static let andWords = WordSet("and or und &")
    private static let adjectives = WordSet(
        """
        experienced talented motivated dynamic enthusiastic passionate skilled creative dedicated driven self-motivated organised organized
        professional reliable friendly energetic ambitious exceptional outstanding results-driven qualified highly strong great good
        full-time part-time time full part permanent temporary remote bright innovative proactive compassionate hardworking hard
        working detail-oriented oriented detail focused career high calibre caliber caring committed efficient capable
        seasoned minded exciting fantastic conscientious inspiring adaptable resourceful confident flexible
        savvy results result self-starter excellent ideal suitable additional independent band versatile curious entrepreneurial
        """)
}
