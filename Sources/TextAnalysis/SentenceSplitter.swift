/// Cuts running text into sentences.
public enum SentenceSplitter {
    /// The byte ranges of the sentences of a text, white space at their ends left out.
    ///
    /// A stop ends a sentence when white space and a capital, digit, quote or bullet follow, and the word before it is
    /// no abbreviation; and where a scrape lost the space after it (`every day.Top reasons`).
    public static func ranges(in text: String) -> [Range<Int>] { ranges(in: Array(text.utf8)) }

    /// The byte ranges of the sentences of a text in UTF-8.
    public static func ranges(in bytes: [UInt8]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start = 0
        var index = 0
        while index < bytes.count {
            index = nextStop(bytes, from: index)
            guard index < bytes.count else { break }
            let end = endOfSigns(bytes, from: index)
            if endsSentence(bytes, at: index, until: end, since: start) {
                append(trimmed(bytes, start..<end), to: &ranges)
                start = end
            }
            index = end
        }
        append(trimmed(bytes, start..<bytes.count), to: &ranges)
        return ranges
    }

    /// The sentences of a text.
    public static func sentences(of text: String) -> [String] {
        let bytes = Array(text.utf8)
        return ranges(in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    private static func append(_ range: Range<Int>, to ranges: inout [Range<Int>]) {
        if !range.isEmpty { ranges.append(range) }
    }

    private static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, ASCII.isSpace(bytes[start]) { start += 1 }
        while end > start, ASCII.isSpace(bytes[end - 1]) { end -= 1 }
        return start..<end
    }

    private static func nextStop(_ bytes: [UInt8], from start: Int) -> Int {
        bytes.firstIndex(from: start) {
            $0.equal(UInt8(ascii: ".")) | $0.equal(UInt8(ascii: "!")) | $0.equal(UInt8(ascii: "?"))
        }
    }

    private static func isStop(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
    }

    /// Where the stops from `index` on end, closing quotes and brackets included.
    private static func endOfSigns(_ bytes: [UInt8], from index: Int) -> Int {
        var end = index + 1
        while end < bytes.count, isStop(bytes[end]) || isClosing(bytes, end) {
            end += isCurly(bytes, end) ? 3 : 1
        }
        return end
    }

    /// Whether the stop at `index`, of a run of signs that goes to `end`, ends a sentence.
    private static func endsSentence(_ bytes: [UInt8], at index: Int, until end: Int, since start: Int)
        -> Bool
    {
        guard end < bytes.count else { return false }
        guard ASCII.isSpace(bytes[end]) else { return isRunOn(bytes, at: index) }
        var next = end
        while next < bytes.count, ASCII.isSpace(bytes[next]) { next += 1 }
        guard next < bytes.count, startsSentence(bytes[next]) else { return false }
        let isNumberNext = ASCII.isDigit(bytes[next])
        return bytes[index] != UInt8(ascii: ".")
            || !isAbbreviation(bytes, before: index, since: start, isNumberNext: isNumberNext)
    }

    private static func startsSentence(_ byte: UInt8) -> Bool {
        ASCII.isUpper(byte) || ASCII.isDigit(byte) || byte >= 0x80 || byte == UInt8(ascii: "\"")
            || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "-")
            || byte == UInt8(ascii: "'")
    }

    private static func isClosing(_ bytes: [UInt8], _ index: Int) -> Bool {
        bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: ")")
            || bytes[index] == UInt8(ascii: "'")
            || isCurly(bytes, index)
    }

    private static func isCurly(_ bytes: [UInt8], _ index: Int) -> Bool {
        index + 2 < bytes.count && bytes[index] == 0xE2 && bytes[index + 1] == 0x80
            && (bytes[index + 2] == 0x9D || bytes[index + 2] == 0x99)
    }

    private static func isRunOn(_ bytes: [UInt8], at index: Int) -> Bool {
        guard bytes[index] == UInt8(ascii: "."), index + 2 < bytes.count, ASCII.isUpper(bytes[index + 1]),
            ASCII.isLower(bytes[index + 2])
        else {
            return false
        }
        var start = index
        while start > 0, ASCII.isLetter(bytes[start - 1]) { start -= 1 }
        return index - start > 2 && bytes[start..<index].allSatisfy(ASCII.isLower)
    }

    private static func isAbbreviation(
        _ bytes: [UInt8], before index: Int, since start: Int, isNumberNext: Bool
    ) -> Bool {
        var first = index
        while first > start, ASCII.isLetter(bytes[first - 1]) || bytes[first - 1] == UInt8(ascii: ".") {
            first -= 1
        }
        let word = bytes[first..<index]
        if word.count == 1, let letter = word.first, ASCII.isUpper(letter) {
            return !followsSpaceAndWord(bytes, first, since: start)
        }
        if word.contains(UInt8(ascii: ".")) { return word.count <= 5 && word.first != UInt8(ascii: ".") }
        if word.count > 1, word.allSatisfy(ASCII.isUpper) { return false }
        let text = String(decoding: word, as: UTF8.self).lowercased()
        return abbreviations.contains(text) || isNumberNext && abbreviationsOfNumbers.contains(text)
    }

    /// A single capital after a word ends a sentence (`we use R. You`), an initial does not (`J. Smith`, `U.S.`).
    private static func followsSpaceAndWord(_ bytes: [UInt8], _ index: Int, since start: Int) -> Bool {
        index - 2 >= start && bytes[index - 1] == 0x20 && ASCII.isLower(bytes[index - 2])
    }

    private static let abbreviations: Set<String> = [
        "approx", "dept", "dr", "eg", "ie", "incl", "jr", "max", "min", "mr", "mrs", "ms", "prof", "resp",
        "sr",
        "st", "vs",
    ]

    /// Words that a number follows: `no. 5`, `Dec. 2020`.
    private static let abbreviationsOfNumbers: Set<String> = [
        "apr", "aug", "ca", "dec", "feb", "fig", "jan", "jul", "jun", "no", "nov", "nr", "oct", "sep", "sept",
        "vol",
    ]
}
