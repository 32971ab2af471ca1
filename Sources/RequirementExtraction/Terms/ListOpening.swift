import TextAnalysis

/// Words that say that what follows is a choice: `such as`, `e.g.`, `one of the following`.
enum ListOpening {
    enum Sort: Sendable {
        /// `such as`, `e.g.`: examples follow.
        case examples
        /// `like`: examples follow at once.
        case like
        /// `one of`: the choice follows.
        case choice
        /// `at least one`: the choice follows after a colon or in parentheses.
        case count
    }

    /// For each term whether a list of alternatives begins with it.
    static func starts(_ terms: [FoundTerm], in passage: Passage) -> [Bool] {
        var starts = Array(repeating: false, count: terms.count)
        var term = 0
        var index = 0
        while index < passage.tokens.count {
            guard let match = table.longest(at: index, in: passage) ?? subject(at: index, in: passage) else {
                index += 1
                continue
            }
            index = match.tokens.upperBound
            while term < terms.count, terms[term].tokens.lowerBound < index { term += 1 }
            guard term < terms.count else { break }
            if let first = first(after: match, term, terms, passage) { starts[first] = true }
        }
        return starts
    }

    /// The word before the subjects of a degree in parentheses or after a colon: `a quantitative field (`.
    private static func subject(at index: Int, in passage: Passage) -> CueTable<Sort>.Match? {
        guard passage.isMark(index + 1, in: ":("), fields.contains(passage.tokens[index]) else { return nil }
        return CueTable<Sort>.Match(tag: .count, tokens: index..<(index + 1))
    }

    private static let fields = WordSet("field discipline subject major")

    /// The term that opens the list that a phrase announces.
    private static func first(
        after match: CueTable<Sort>.Match, _ next: Int, _ terms: [FoundTerm], _ passage: Passage
    ) -> Int? {
        let end = match.tokens.upperBound
        switch match.tag {
        case .examples: return words(end, terms[next].tokens.lowerBound, passage) <= 5 ? next : nil
        case .like: return words(end, terms[next].tokens.lowerBound, passage) <= 1 ? next : nil
        case .choice, .count:
            if let mark = announcement(after: end, passage) {
                return (next..<min(next + 3, terms.count)).first { terms[$0].tokens.lowerBound > mark }
            }
            return match.tag == .choice && words(end, terms[next].tokens.lowerBound, passage) <= 4
                ? next : nil
        }
    }

    /// The colon or parenthesis that leads from the name of a class to its members.
    private static func announcement(after end: Int, _ passage: Passage) -> Int? {
        for index in end..<min(end + 12, passage.tokens.count) {
            if passage.isMark(index, in: ":(") { return index }
            if passage.isMark(index, in: ",;.!?") || TermGap.isOr(passage.tokens[index]) { return nil }
        }
        return nil
    }

    /// The number of words between two tokens, a large one when a list or clause ends there.
    private static func words(_ start: Int, _ end: Int, _ passage: Passage) -> Int {
        guard end - start <= 8 else { return .max }
        var count = 0
        for index in start..<max(start, end) {
            if index > start + 1, passage.isMark(index, in: ",;.!?") { return .max }
            if passage.tokens[index].kind != .mark { count += 1 }
        }
        return count
    }

    static let table = CueTable<Sort>([
        (
            .examples,
            """
            such as; e.g; eg; e.g.; for example; for instance; z.b; z. b; z.b.; zum beispiel;
            par exemple; por ejemplo; wie z.b; tels que; como por ejemplo
            """
        ),
        (.like, "like; wie"),
        (
            .choice,
            """
            one of; one or more of; one or both of; either; either of; any of; any one of; at least one of;
            at least two of; two or more of; two or more from; one or more from; one from; at least one from;
            one of the following; any combination of; eines der; eine der; un de; uno de
            """
        ),
        (
            .count,
            "at least one; one or more; at least two; two or more; any one; minimum one; mindestens eine; any"
        ),
    ])
}
