import TextAnalysis

/// The words of a title in running text, the adjectives and employment words before it left out.
struct TitlePhrase {
    /// Its tokens.
    var tokens: Range<Int>
    /// Whether it is written with capitals.
    var isNamed: Bool
    /// Whether it says no more than that somebody is wanted: `team member`.
    var isVague: Bool

    /// Reads the title that begins at a token or a few adjectives after it; nil when no role is named there.
    init?(at cue: Int, in passage: Passage) {
        let cue = Self.withoutEnding(cue, passage)
        guard cue < passage.tokens.count, let (end, noun) = Self.extent(cue, passage) else { return nil }
        var last = noun
        if last + 1 < end, Self.suffixes.contains(passage.tokens[last + 1]) { last += 1 }
        let start = Self.start(from: cue, to: last, passage)
        guard last - start < 9 else { return nil }
        isNamed = passage.tokens[last].shape != .lower && passage.tokens[start].shape != .lower
        var stop = last + 1
        if let note = Self.note(at: stop, passage) { stop = note }
        if isNamed { stop = Self.extended(stop, after: passage.tokens[last], passage) }
        let isVague =
            Self.vague.contains(passage.tokens[last]) && stop <= last + 1
            && (last == start || passage.tokens[last].shape == .lower)
        if isVague, last == start { return nil }
        self.isVague = isVague
        tokens = start..<stop
    }

    /// The token after `(e)`, which marks a word as being of either gender.
    private static func withoutEnding(_ cue: Int, _ passage: Passage) -> Int {
        guard passage.isMark(cue, "("), passage.isMark(cue + 2, ")"),
            passage.tokens[cue + 1].end - passage.tokens[cue + 1].start == 1
        else { return cue }
        return cue + 3
    }

    /// Where the words that may be of the title end, and the last noun of a role among them.
    private static func extent(_ cue: Int, _ passage: Passage) -> (end: Int, noun: Int)? {
        var noun: Int?
        var end = cue
        while end < passage.tokens.count, end - cue < 18 {
            let token = passage.tokens[end]
            if token.shape != .capitalized, stops.contains(token) || passage.isMark(end, in: ".!?:;") {
                break
            }
            if noun != nil, token.shape == .lower, TitleCues.verbs.contains(token) { break }
            if passage.isMark(end, "(") {
                guard noun == nil, let after = closed(end, passage) else { break }
                end = after
                continue
            }
            if passage.isMark(end, ","), noun != nil, !isList(after: end, passage) { break }
            if RoleNouns.contains(token) { noun = end }
            end += 1
        }
        return noun.map { (end, $0) }
    }

    /// Whether the comma stands in a list of capitalised words: `Maintenance, Engineering, and Facilities Manager`.
    private static func isList(after comma: Int, _ passage: Passage) -> Bool {
        guard comma + 2 < passage.tokens.count, passage.tokens[comma + 1].shape == .capitalized else {
            return false
        }
        return passage.isMark(comma + 2, ",")
            && passage.tokens[(comma + 3)...].prefix(5).contains(where: andWords.contains)
    }

    /// The token after a parenthesis of a few words.
    private static func closed(_ open: Int, _ passage: Passage) -> Int? {
        for index in (open + 1)..<max(open + 1, min(passage.tokens.count, open + 8))
        where passage.isMark(index, ")") {
            return index + 1
        }
        return nil
    }

    /// The token after a short note that belongs to the title: `(Band 5)`, `(DCO)`.
    private static func note(at open: Int, _ passage: Passage) -> Int? {
        guard passage.isMark(open, "("), let end = closed(open, passage), end - open <= 6 else { return nil }
        let words = passage.tokens[(open + 1)..<(end - 1)]
        guard let first = words.first, first.shape != .lower, first.kind == .word,
            !words.contains(where: employment.contains)
        else { return nil }
        return end
    }

    /// The token after the words that say of or in what: `Head of Data Science`.
    private static func extended(_ stop: Int, after noun: Token, _ passage: Passage) -> Int {
        guard stop + 1 < passage.tokens.count, isCapital(passage.tokens[stop + 1]) else { return stop }
        guard
            passage.tokens[stop].key == ofKey
                || inWords.contains(passage.tokens[stop]) && holders.contains(noun)
        else { return stop }
        var end = stop + 1
        var index = end
        while index < passage.tokens.count, index - stop < 10 {
            if isCapital(passage.tokens[index]) {
                end = index + 1
            } else if !andWords.contains(passage.tokens[index]) {
                break
            }
            index += 1
        }
        return note(at: end, passage) ?? end
    }

    private static func isCapital(_ token: Token) -> Bool {
        token.kind == .word && token.shape != .lower && token.shape != .none
    }

    private static func start(from cue: Int, to last: Int, _ passage: Passage) -> Int {
        let isNamed = passage.tokens[last].shape != .lower
        if isNamed, let list = listStart(from: cue, to: last, passage) { return list }
        var start = cue
        for index in cue..<last {
            let token = passage.tokens[index]
            let isAdjective =
                TitleCues.adjectives.contains(token)
                || TitleCues.possibleAdjectives.contains(token) && !(isNamed && token.shape != .lower)
            if isAdjective || TitleCues.determiners.contains(token) || passage.isMark(index, in: ",\"*)")
                || token.kind == .number
            {
                start = index + 1
            } else if andWords.contains(token),
                index == start || passage.tokens[start..<index].allSatisfy({ $0.shape == .lower })
            {
                start = index + 1
            }
        }
        if isNamed,
            let capital = (start..<last).first(where: {
                passage.tokens[$0].shape != .lower && passage.tokens[$0].kind == .word
            })
        {
            return capital
        }
        return start
    }

    /// Where a list of capitalised words begins that leads to the noun.
    private static func listStart(from cue: Int, to last: Int, _ passage: Passage) -> Int? {
        var start = cue
        while start < last,
            !isCapital(passage.tokens[start]) || TitleCues.adjectives.contains(passage.tokens[start])
        {
            start += 1
        }
        guard start + 1 < last, passage.isMark(start + 1, ","),
            passage.tokens[start..<last].allSatisfy({
                isCapital($0) || $0.kind == .mark || andWords.contains($0)
            })
        else { return nil }
        return start
    }

    private static let ofKey = Folding.key("of")
    private static let inWords = WordSet("in for")
    private static let andWords = WordSet("and or und &")
    /// Those who are called by what they are one in or for: `Lecturer in Law`.
    private static let holders = WordSet(
        "consultant fellow doctor lecturer professor registrar researcher officer teacher instructor lead associate"
    )
    private static let vague = WordSet(
        """
        member staff student graduate owner partner worker leader people associate volunteer educator intern professional lead
        apprentice head person partners
        """)
    private static let stops = WordSet(
        """
        to who with for in at that within on which based you will is are has we from reporting when where position role roles
        opportunity if there can whose would because while per experience of looking able someone having whom post bringing
        """)
    private static let suffixes = WordSet("i ii iii iv intern trainee lead manager apprentice")
    private static let employment = WordSet(
        "full part time permanent temporary fixed contract remote hybrid onsite hours days week month")
}
