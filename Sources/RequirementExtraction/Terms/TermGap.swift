import TextAnalysis

/// What stands between two terms that follow each other: how it joins them to one list, if it does.
struct TermGap: Sendable {
    /// What joins two members of a list.
    enum Joint: Sendable { case none, comma, and, or, commaOr, slash }

    /// What joins them.
    private(set) var joint = Joint.none
    /// Whether the second names the class of the others: `or other databases`.
    private(set) var isOther = false

    private var marks = Marks()
    private var tail = 0
    private var plainHead = 0
    private var linkedHead = 0
    /// Whether the second is read that follows `or a related field`.
    private var isAwaiting = false

    private struct Marks {
        var comma = false
        var slash = false
        var and = false
        var or = false
        var semicolon = false
        var isJoint: Bool { comma || slash || and || or || semicolon }
    }

    /// Reads the tokens between two terms, parentheses skipped.
    init(_ range: Range<Int>, in passage: Passage, _ parentheses: Parentheses) {
        var index = range.lowerBound
        var steps = 0
        while index < range.upperBound {
            if let close = parentheses.closing(of: index), close < range.upperBound {
                index = close + 1
                continue
            }
            steps += 1
            guard steps <= Self.mostTokens, read(index, passage) else { return }
            index += 1
        }
        joint = decided
    }

    /// Takes in one token; whether a list may go on over it.
    private mutating func read(_ index: Int, _ passage: Passage) -> Bool {
        let token = passage.tokens[index]
        if token.kind == .mark { return readMark(index, passage) }
        if token.kind == .number { return marks.isJoint ? false : addTail() }
        if Self.orWords.contains(token) {
            guard plainHead == 0, linkedHead == 0 else { return false }
            marks.or = true
            isAwaiting = false
            return true
        }
        if Self.andWords.contains(token) {
            guard plainHead == 0, linkedHead == 0, !marks.or else { return false }
            marks.and = true
            return true
        }
        return marks.isJoint ? readHead(token) : Self.isTail(token) && addTail()
    }

    private mutating func readMark(_ index: Int, _ passage: Passage) -> Bool {
        if passage.isMark(index, "/") {
            guard !passage.isMark(index - 1, ")") else { return false }
            marks.slash = true
        } else if passage.isMark(index, ",") {
            guard !marks.or || isOther, !isAwaiting, marks.or || plainHead == 0, linkedHead == 0 else {
                return false
            }
            isAwaiting = marks.or
            (marks.comma, isOther, plainHead) = (true, false, 0)
        } else if passage.isMark(index, "&") {
            marks.and = true
        } else if passage.isMark(index, ";") {
            marks.semicolon = true
        } else {
            return passage.isMark(index, in: "\"'*\\+®™’”“")
                || passage.isDash(index) && isInner(index, passage)
        }
        return true
    }

    /// Whether a dash joins the words of one member: `third-party tools`.
    private func isInner(_ index: Int, _ passage: Passage) -> Bool {
        !passage.tokens[index].spaceBefore && index + 1 < passage.tokens.count
            && !passage.tokens[index + 1].spaceBefore
    }

    private mutating func addTail() -> Bool {
        tail += 1
        return tail <= Self.mostTail
    }

    private mutating func readHead(_ token: Token) -> Bool {
        if Self.others.contains(token) {
            isOther = isOther || marks.or
            return true
        }
        if Self.articles.contains(token) { return true }
        if Self.links.contains(token) {
            linkedHead += 1
            return plainHead == 0 && linkedHead <= Self.mostLinks
        }
        plainHead += 1
        return plainHead <= 3 && Self.isTail(token)
            && (token.shape != .lower || !ActionVerbs.plain.contains(token))
    }

    /// The joint that was read: only `or` reaches over words such as `experience in`.
    private var decided: Joint {
        if isAwaiting { return .none }
        if marks.or { return marks.comma ? .commaOr : .or }
        guard !marks.semicolon, linkedHead == 0, plainHead <= 2, tail <= 2 else { return .none }
        if marks.slash { return .slash }
        if marks.and { return .and }
        return marks.comma ? .comma : .none
    }

    /// Whether `or` stands at a token, with a comma or slash before it or not.
    static func isOr(_ token: Token) -> Bool { orWords.contains(token) }

    /// Whether a word may belong to a member of a list without being its term: `databases`, `setting`.
    static func isTail(_ token: Token) -> Bool { token.kind == .word && !breakers.contains(token) }

    /// Whether a word tells that another thing of the kind does as well: `similar`, `related`.
    static func isOther(_ token: Token) -> Bool { others.contains(token) || open.contains(token) }

    private static let mostTokens = 16
    private static let mostTail = 3
    private static let mostLinks = 4
    private static let orWords = WordSet("or oder ou o ili lub bzw")
    private static let andWords = WordSet("and und et y e en och plus")
    private static let articles = WordSet("a an the any its their either one also even at least")
    private static let others = WordSet("other another similar related comparable equivalent")
    private static let open = WordSet("any like closely relevant adjacent allied equal alternative else same")
    /// Words that lead to the second of two alternatives: `or experience in`, `or working with`.
    private static let links = WordSet(
        """
        in on with of as for within using working experience knowledge understanding familiarity
        background work proficiency expertise
        """
    )
    /// Words that end a member of a list.
    private static let breakers = WordSet(
        """
        to for in on at by with from of as into onto over across through within during between against per
        via about toward towards that which who whom whose while when where why how if because since so but
        than then though although unless until whether is are was were be been being has have had do does did
        will would can could should must may might shall cannot you your we our us they their them it its he
        she i my this these those there not no nor required preferred desired essential preferable desirable
        necessary needed needs need require requires including include includes using use used utilizing
        utilising ensure ensuring etc
        """)
}
