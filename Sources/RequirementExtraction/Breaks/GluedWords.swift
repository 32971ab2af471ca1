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
            guard seam(in: token, bytes) != nil else {
                parts.append(token)
                owners.append(owner)
                continue
            }
            for range in ranges(of: token, bytes) {
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

    /// The parts of a word, and the stops between them.
    private static func ranges(of token: Token, _ bytes: [UInt8]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var rest = token.range
        while let seam = seam(in: rest, bytes) {
            ranges.append(seam..<rest.upperBound)
            let stop = bytes[seam - 1] == UInt8(ascii: ".") ? seam - 1 : seam
            if stop < seam { ranges.append(stop..<seam) }
            rest = rest.lowerBound..<stop
        }
        ranges.append(rest)
        return ranges.reversed()
    }

    /// Where the last word of a token may begin.
    @inline(__always)
    private static func seam(in token: Token, _ bytes: [UInt8]) -> Int? {
        mayPart(token, bytes) ? seam(in: token.range, bytes) : nil
    }

    private static func seam(in range: Range<Int>, _ bytes: [UInt8]) -> Int? {
        guard range.count > 3 else { return nil }
        var index = range.upperBound - 1
        if isListLetter(at: index, bytes) { return index }
        while index > range.lowerBound + 1 {
            if beginsWord(at: index, in: range, bytes) { return index }
            index -= 1
        }
        return nil
    }

    /// Whether an `o`, the sign of a word processor's list, stands at the end of a sentence's last word: `plans.o`.
    private static func isListLetter(at index: Int, _ bytes: [UInt8]) -> Bool {
        bytes[index] == UInt8(ascii: "o") && bytes[index - 1] == UInt8(ascii: ".")
            && ASCII.isLower(bytes[index - 2])
    }

    private static func beginsWord(at index: Int, in range: Range<Int>, _ bytes: [UInt8]) -> Bool {
        let (before, own) = (bytes[index - 1], bytes[index])
        let length = range.upperBound - index
        if ASCII.isDigit(own) { return ASCII.isLower(before) && length < 3 && index - range.lowerBound > 2 }
        guard ASCII.isUpper(own) else { return false }
        if ASCII.isUpper(before) {
            return length > 3 && ASCII.isLower(bytes[index + 1]) && ASCII.isLower(bytes[index + 2])
        }
        let isFree =
            ASCII.isLower(before) || ASCII.isDigit(before) || before == UInt8(ascii: "+")
            || before == UInt8(ascii: ".") && index - range.lowerBound > 3 && ASCII.isLower(bytes[index - 2])
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
