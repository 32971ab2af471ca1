import TextAnalysis

/// Reads names of organisations by their capitals.
enum NameReader {
    /// The tokens of the name that begins at a token, joined words such as `of` and `&` within.
    static func name(at start: Int, in passage: Passage) -> Range<Int>? {
        var end = start
        var index = start
        var isBody = false
        while index < passage.tokens.count, index - start < 12 {
            let token = passage.tokens[index]
            if isNameWord(token) || index == start && startsWithDigit(index, passage),
                index == start || !isSentenceStart(index, passage)
            {
                isBody = isBody || heads.contains(token)
                index += 1
                end = index
                let isNamedAfter = index < passage.tokens.count && heads.contains(passage.tokens[index])
                if endsWithPossessive(token, passage), !isNamedAfter { break }
            } else if index > start, token.kind == .number,
                token.spaceBefore && !passage.isMark(index + 1, ".") || passage.isDash(index - 1)
            {
                index += 1
                end = index
            } else if index > start, joins(index, isBody, passage) {
                index += 1
            } else {
                break
            }
        }
        return end > start ? start..<end : nil
    }

    /// Whether a passage ends or begins as names of organisations do: `… NHS Trust`, `University of …`.
    static func isOrganisation(_ passage: Passage) -> Bool {
        guard let first = passage.tokens.first, let last = passage.tokens.last else { return false }
        return legal.contains(last) || heads.contains(last) || heads.contains(first)
    }

    /// The text of a name, without a possessive ending.
    static func text(_ range: Range<Int>, in passage: Passage) -> String {
        let bytes = Array(passage.string(range).utf8)
        for ending in ["'s", "’s", "'", "’"]
        where bytes.count > ending.utf8.count && bytes.suffix(ending.utf8.count).elementsEqual(ending.utf8) {
            return String(decoding: bytes.dropLast(ending.utf8.count), as: UTF8.self)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether a word is written as the possessive: `Acme's`, `Angels’`.
    static func isPossessive(_ index: Int, _ passage: Passage) -> Bool {
        endsWithPossessive(passage.tokens[index], passage)
            || passage.isMark(index + 1, in: "'’") && !passage.tokens[index + 1].spaceBefore
    }

    private static func endsWithPossessive(_ token: Token, _ passage: Passage) -> Bool {
        let bytes = passage.bytes[token.range]
        return bytes.count > 2 && bytes.last == UInt8(ascii: "s")
            && (bytes.dropLast().last == UInt8(ascii: "'")
                || bytes.dropLast().suffix(3).elementsEqual("’".utf8))
    }

    /// Whether a word in small letters begins with a digit, and the next is a capitalised word of the same name: `2gether Care`.
    private static func startsWithDigit(_ index: Int, _ passage: Passage) -> Bool {
        let token = passage.tokens[index]
        return token.kind == .word && ASCII.isDigit(passage.bytes[token.start])
            && index + 1 < passage.tokens.count && isNameWord(passage.tokens[index + 1])
    }

    private static func isNameWord(_ token: Token) -> Bool {
        token.kind == .word && token.shape != .lower && token.shape != .none
    }

    private static func isSentenceStart(_ index: Int, _ passage: Passage) -> Bool {
        if passage.isMark(index - 1, in: "!?") { return true }
        guard passage.isMark(index - 1, "."), passage.tokens[index].spaceBefore, index > 1 else {
            return false
        }
        let before = passage.tokens[index - 2]
        return before.end - before.start > 2 || before.shape == .upper && before.end - before.start > 1
            || NameWord.of(passage.tokens[index]).contains(.stop)
    }

    private static func joins(_ index: Int, _ isBody: Bool, _ passage: Passage) -> Bool {
        guard index + 1 < passage.tokens.count else { return false }
        let next = passage.tokens[index + 1]
        if passage.isMark(index, ",") { return legal.contains(next) || isCampus(index, passage) }
        guard isNameWord(next) || small.contains(next) else { return false }
        if small.contains(passage.tokens[index]) || isBody && within.contains(passage.tokens[index]) {
            return true
        }
        if passage.isDash(index) { return !passage.tokens[index].spaceBefore && !next.spaceBefore }
        if passage.isMark(index, "/") { return passage.tokens[index].spaceBefore && next.spaceBefore }
        return passage.isMark(index, in: "&+'_")
            || passage.isMark(index, ".") && passage.tokens[index - 1].kind == .word
    }

    /// Whether the comma parts a university of a state from its town: `University of California, Irvine`.
    private static func isCampus(_ comma: Int, _ passage: Passage) -> Bool {
        comma > 2 && passage.tokens[comma - 2].key == ofKey && passage.tokens[comma - 3].key == universityKey
            && isNameWord(passage.tokens[comma + 1])
    }

    private static let ofKey = Folding.key("of")
    private static let universityKey = Folding.key("university")
    private static let small = WordSet("of the and & de la du und y e upon")
    /// The words that join only within the name of a body: `Centre for Policy`, not `Nurse for Acme`.
    private static let within = WordSet("for on")
    private static let legal = WordSet("inc llc ltd corp llp gmbh co plc lp pc")
    private static let heads = WordSet(
        """
        trust hospital university council college school foundation centre center institute academy society association campaign
        department ministry committee commission board office league alliance fund coalition agency
        """)
}
