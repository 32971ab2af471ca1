import TextAnalysis

/// Words that a scrape may have glued together when it lost the line ends: `resultsManage`, `SQLStrong`, `field5`.
///
/// Tells where such words could part, not whether they do: `JavaScript` looks no other.
enum GluedWords {
    /// The tokens with every such word in its parts, and for each part the number of the token that it is of; nil when there is
    /// no such word.
    static func parts(of tokens: [Token], in bytes: [UInt8]) -> (parts: [Token], owners: [Int])? {
        guard let first = tokens.firstIndex(where: { seam(in: $0, bytes) != nil }) else { return nil }
        var parts = Array(tokens[..<first])
        var owners = Array(0..<first)
        parts.reserveCapacity(tokens.count + 8)
        owners.reserveCapacity(tokens.count + 8)
        for owner in first..<tokens.count {
            let token = tokens[owner]
            guard let seam = seam(in: token, bytes) else {
                parts.append(token)
                owners.append(owner)
                continue
            }
            let stop = bytes[seam - 1] == UInt8(ascii: ".") ? seam - 1 : seam
            for range in [token.start..<stop, stop..<seam, seam..<token.end] where !range.isEmpty {
                parts.append(part(range, of: token, bytes))
                owners.append(owner)
            }
        }
        return (parts, owners)
    }

    /// Whether a token has capitals after small letters, a digit or a stop in it, or may have.
    @inline(__always)
    private static func mayPart(_ token: Token, _ bytes: [UInt8]) -> Bool {
        guard token.kind == .word, token.end - token.start > 3 else { return false }
        return token.shape == .mixed || !ASCII.isLetter(bytes[token.start])
            || !ASCII.isLower(bytes[token.end - 1]) || bytes[token.end - 1] == UInt8(ascii: "o")
    }

    /// Where the last word of a token may begin.
    @inline(__always)
    private static func seam(in token: Token, _ bytes: [UInt8]) -> Int? {
        mayPart(token, bytes) ? seamFound(in: token, bytes) : nil
    }

    private static func seamFound(in token: Token, _ bytes: [UInt8]) -> Int? {
        var index = token.end - 1
        if isListLetter(at: index, bytes) { return index }
        while index > token.start + 1 {
            if beginsWord(at: index, of: token, bytes) { return index }
            index -= 1
        }
        return nil
    }

    /// Whether an `o`, the sign of a word processor's list, stands at the end of a sentence's last word: `plans.o`.
    private static func isListLetter(at index: Int, _ bytes: [UInt8]) -> Bool {
        bytes[index] == UInt8(ascii: "o") && bytes[index - 1] == UInt8(ascii: ".")
            && ASCII.isLower(bytes[index - 2])
    }

    private static func beginsWord(at index: Int, of token: Token, _ bytes: [UInt8]) -> Bool {
        let (before, own) = (bytes[index - 1], bytes[index])
        let length = token.end - index
        if ASCII.isDigit(own) { return ASCII.isLower(before) && length < 3 && index - token.start > 2 }
        guard ASCII.isUpper(own) else { return false }
        if ASCII.isUpper(before) {
            return length > 3 && ASCII.isLower(bytes[index + 1]) && ASCII.isLower(bytes[index + 2])
        }
        let isFree =
            ASCII.isLower(before) || ASCII.isDigit(before) || before == UInt8(ascii: "+")
            || before == UInt8(ascii: ".") && index - token.start > 3 && ASCII.isLower(bytes[index - 2])
                && ASCII.isLower(bytes[index - 3])
        return isFree && (length > 1 || own == UInt8(ascii: "A"))
    }

    private static func part(_ range: Range<Int>, of token: Token, _ bytes: [UInt8]) -> Token {
        let own = bytes[range]
        let kind: Token.Kind =
            own.contains(where: { ASCII.isLetter($0) || $0 >= 0x80 })
            ? .word : own.contains(where: ASCII.isDigit) ? .number : .mark
        return Token(
            start: range.lowerBound, end: range.upperBound, kind: kind,
            shape: kind == .word ? shape(own) : .none,
            spaceBefore: range.lowerBound == token.start && token.spaceBefore, key: Folding.key(own))
    }

    private static func shape(_ word: ArraySlice<UInt8>) -> Token.Shape {
        let isUpper = word.first.map(ASCII.isUpper) ?? false
        if !word.contains(where: ASCII.isLower) { return isUpper ? .upper : .lower }
        if word.dropFirst().contains(where: ASCII.isUpper) { return .mixed }
        return isUpper ? .capitalized : .lower
    }
}
