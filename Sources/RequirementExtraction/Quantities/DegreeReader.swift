import CareerModel
import TextAnalysis

/// Reads the lowest degree that a statement accepts.
enum DegreeReader {
    /// The lowest level named; a degree without a level is a bachelor's.
    ///
    /// Takes the negations of the passage when they are read already.
    static func degree(in passage: Passage, _ negation: Negation? = nil) -> DegreeLevel? {
        var lowest: DegreeLevel?
        var hasUnnamed = false
        let mentions = DegreePhrases.table.matches(in: passage)
        guard !mentions.isEmpty else { return nil }
        let negation = negation ?? Negation(passage)
        for mention in mentions where !negation.waives(mention.tokens) {
            if let level = level(of: mention, among: mentions.count, in: passage) {
                lowest = min(lowest ?? level, level)
            } else if case .unnamed = mention.tag {
                hasUnnamed = hasUnnamed || !isMeasure(passage, mention.tokens)
            }
        }
        return lowest ?? (hasUnnamed ? .bachelor : nil)
    }

    /// Whether a statement names degrees of two levels or more.
    static func namesLevels(in passage: Passage) -> Bool {
        let mentions = DegreePhrases.table.matches(in: passage)
        var first: DegreeLevel?
        for mention in mentions {
            guard let level = level(of: mention, among: mentions.count, in: passage) else { continue }
            if let first, first != level { return true }
            first = level
        }
        return false
    }

    /// The level that a phrase names where it stands; nil when it names none.
    static func level(
        of mention: CueTable<DegreePhrases.Mention>.Match, among count: Int, in passage: Passage
    ) -> DegreeLevel? {
        switch mention.tag {
        case .level(let level): level
        case .letters(let level): areLetters(passage, mention.tokens, count) ? level : nil
        case .paired(let level): count > 1 && isCapital(passage, mention.tokens) ? level : nil
        case .word(let level): isDegreeWord(passage, mention.tokens) ? level : nil
        case .unnamed, .other: nil
        }
    }

    /// Whether a number stands before the word: `90 degrees`.
    private static func isMeasure(_ passage: Passage, _ range: Range<Int>) -> Bool {
        guard range.lowerBound > 0 else { return false }
        let before = passage.isDash(range.lowerBound - 1) ? range.lowerBound - 2 : range.lowerBound - 1
        return before >= 0 && passage.tokens[before].kind == .number
    }

    private static func isCapital(_ passage: Passage, _ range: Range<Int>) -> Bool {
        let shape = passage.tokens[range.lowerBound].shape
        return shape == .upper || shape == .mixed
    }

    /// Whether capitals such as `MS` mean a degree here, not a product or a state.
    private static func areLetters(_ passage: Passage, _ range: Range<Int>, _ mentions: Int) -> Bool {
        guard isCapital(passage, range) else { return false }
        let next = range.upperBound
        let other = passage.isDash(next) ? next + 1 : next
        if other < passage.tokens.count, products.contains(passage.tokens[other]) { return false }
        if mentions > 1 || range.count > 1 { return true }
        if isState(passage, range) { return false }
        return passage.isMark(next, "/")
            || passage.tokens[next...].prefix(1).contains(where: follows.contains)
            || next == passage.tokens.count
    }

    /// Whether a town stands before the letters: `Harwick, MD`.
    private static func isState(_ passage: Passage, _ range: Range<Int>) -> Bool {
        range.lowerBound > 1 && passage.isMark(range.lowerBound - 1, ",")
            && passage.tokens[range.lowerBound - 2].shape == .capitalized
    }

    /// Whether a word such as `master` is a degree here: by its genitive, or by the word behind it.
    private static func isDegreeWord(_ passage: Passage, _ range: Range<Int>) -> Bool {
        if range.lowerBound > 0, roles.contains(passage.tokens[range.lowerBound - 1]) { return false }
        let word = passage.bytes[passage.tokens[range.lowerBound].range]
        if word.suffix(2).elementsEqual("'s".utf8) || word.suffix(4).elementsEqual("’s".utf8) { return true }
        let next = passage.isJoint(range.upperBound) ? range.upperBound + 1 : range.upperBound
        if passage.isMark(range.upperBound, "/") || passage.isMark(next, "'") || passage.isMark(next, "’") {
            return true
        }
        return passage.tokens[next...].prefix(1).contains(where: follows.contains)
    }

    private static let follows = WordSet("in degree or oder required preferred with from of level")
    private static let products = WordSet(
        """
        office excel word sql project access dynamics teams outlook windows azure powerpoint visio
        sharepoint server
        """
    )
    private static let roles = WordSet(
        "scrum post web head past harbour harbor grand quiz toast sales store retail")
}
