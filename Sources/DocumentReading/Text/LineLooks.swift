/// What can be told from the bytes of one line about whether it goes on in the next.
struct LineLooks {
    let bytes: [UInt8]
    let range: Range<Int>

    var length: Int { range.count }

    private var last: UInt8 { bytes[range.upperBound - 1] }

    /// Whether it begins with a lower-case letter.
    var startsLower: Bool {
        if bytes[range.lowerBound].isLower { return true }
        guard range.count > 1, bytes[range.lowerBound] == 0xC3 else { return false }
        return (0x9F...0xBF).contains(bytes[range.lowerBound + 1])
    }

    /// Whether it ends as a sentence does.
    var isTerminated: Bool {
        var index = range.upperBound - 1
        while index > range.lowerBound, [UInt8(ascii: ")"), UInt8(ascii: "\""), .star].contains(bytes[index])
        {
            index -= 1
        }
        return [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";")].contains(
            bytes[index])
    }

    var endsWithColon: Bool {
        var index = range.upperBound - 1
        while index > range.lowerBound, bytes[index] == .star { index -= 1 }
        return bytes[index] == .colon
    }

    /// Whether it ends with a comma, an opening bracket, a slash or an ampersand.
    var endsOpenSign: Bool {
        [UInt8(ascii: ","), UInt8(ascii: "("), UInt8(ascii: "/"), .ampersand, UInt8(ascii: "+")].contains(
            last)
    }

    /// Whether it ends with a word that needs another: `and`, `of`, `the`.
    var endsWithOpenWord: Bool {
        var start = range.upperBound
        while start > range.lowerBound, range.upperBound - start < 9, bytes[start - 1].isLetter { start -= 1 }
        guard start > range.lowerBound, bytes[start - 1].isSpace, start < range.upperBound else {
            return false
        }
        return Self.openWords.contains { bytes[start..<range.upperBound].elementsEqual($0.utf8) }
    }

    private static let openWords = [
        "and", "or", "of", "the", "a", "an", "in", "to", "for", "with", "on", "at", "by", "from", "as",
        "that", "our",
        "your", "their", "is", "are", "will", "be", "using", "including", "such", "like", "into", "this",
        "we", "you",
    ]

    /// Whether all its letters are capitals, and it has at least four.
    var isCapitals: Bool {
        guard range.count <= 80 else { return false }
        var letters = 0
        for byte in bytes[range] {
            if byte.isLower { return false }
            if byte.isUpper { letters += 1 }
        }
        return letters >= 4
    }

    /// Whether it begins with a few words and a colon: `Location: Leeds`.
    var isLabel: Bool {
        guard !startsLower else { return false }
        var words = 1
        for index in range where index < range.lowerBound + 48 {
            switch bytes[index] {
            case .colon: return index > range.lowerBound + 1 && isColonEnd(index)
            case .space: words += 1
            case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"): return false
            default: break
            }
            if words > 5 { return false }
        }
        return false
    }

    private func isColonEnd(_ index: Int) -> Bool {
        index + 1 >= range.upperBound || bytes[index + 1].isSpace || bytes[index + 1] == .star
    }

    /// Whether all of it is in bold marks: `**Requirements**`, `__Skills:__`, `**Skills**:`.
    var isBold: Bool {
        guard range.count > 4 else { return false }
        let sign = bytes[range.lowerBound]
        guard sign == .star || sign == UInt8(ascii: "_"), bytes[range.lowerBound + 1] == sign else {
            return false
        }
        var end = range.upperBound
        if bytes[end - 1] == .colon { end -= 1 }
        guard end - range.lowerBound > 4, bytes[end - 1] == sign, bytes[end - 2] == sign else { return false }
        var index = range.lowerBound + 2
        while index < end - 3 {
            if bytes[index] == sign, bytes[index + 1] == sign, bytes[index + 2] != sign { return false }
            index += 1
        }
        return true
    }

    /// The length of its first word.
    var firstWordLength: Int {
        var index = range.lowerBound
        while index < range.upperBound, !bytes[index].isSpace { index += 1 }
        return index - range.lowerBound
    }
}
