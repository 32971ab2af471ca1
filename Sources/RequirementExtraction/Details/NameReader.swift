import TextAnalysis

/// Reads names of organisations by their capitals.
enum NameReader {
    /// The tokens of the name that begins at a token, joined words such as `of` and `&` within.
    static func name(at start: Int, in passage: Passage) -> Range<Int>? {
        var end = start
        var index = start
        while index < passage.tokens.count, index - start < 12 {
            let token = passage.tokens[index]
            if isNameWord(token), index == start || !isSentenceStart(index, passage) {
                index += 1
                end = index
                if endsWithPossessive(token, passage) { break }
            } else if index > start, token.kind == .number, token.spaceBefore || passage.isDash(index - 1) {
                index += 1
                end = index
            } else if index > start, joins(index, passage) {
                index += 1
            } else {
                break
            }
        }
        return end > start ? start..<end : nil
    }

    /// The text of a name, without a possessive ending.
    static func text(_ range: Range<Int>, in passage: Passage) -> String {
        let bytes = Array(passage.string(range).utf8)
        for ending in ["'s", "’s"]
        where bytes.count > ending.utf8.count && bytes.suffix(ending.utf8.count).elementsEqual(ending.utf8) {
            return String(decoding: bytes.dropLast(ending.utf8.count), as: UTF8.self)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func endsWithPossessive(_ token: Token, _ passage: Passage) -> Bool {
        let bytes = passage.bytes[token.range]
        return bytes.count > 2 && bytes.last == UInt8(ascii: "s")
            && (bytes.dropLast().last == UInt8(ascii: "'")
                || bytes.dropLast().suffix(3).elementsEqual("’".utf8))
    }

    private static func isNameWord(_ token: Token) -> Bool {
        token.kind == .word && token.shape != .lower && token.shape != .none
    }

    private static func isSentenceStart(_ index: Int, _ passage: Passage) -> Bool {
        passage.isMark(index - 1, in: "!?")
            || passage.isMark(index - 1, ".") && passage.tokens[index].spaceBefore && index > 1
                && passage.tokens[index - 2].end - passage.tokens[index - 2].start > 2
    }

    private static func joins(_ index: Int, _ passage: Passage) -> Bool {
        guard index + 1 < passage.tokens.count else { return false }
        if passage.isMark(index, ",") { return legal.contains(passage.tokens[index + 1]) }
        guard isNameWord(passage.tokens[index + 1]) || small.contains(passage.tokens[index + 1]) else {
            return false
        }
        return small.contains(passage.tokens[index]) || passage.isMark(index, in: "&-/.+'")
    }

    private static let small = WordSet("of the and for & de la du und y e")
    private static let legal = WordSet("inc llc ltd corp llp gmbh co plc lp pc")
}
