/// Cuts running text into sentences.
public enum SentenceSplitter {
    /// The byte ranges of the sentences of a text, white space at their ends left out.
    ///
    /// A stop ends a sentence when white space and a capital, digit, quote or bullet follow, and the word before it is
    /// no abbreviation; and where a scrape lost the space after it (`every day.Top reasons`).
    public static func ranges(in text: String) -> [Range<Int>] {
        let bytes = Array(text.utf8)
        var ranges: [Range<Int>] = []
        var start = 0
        var index = 0
        while index < bytes.count {
            if let end = sentenceEnd(bytes, at: index, since: start) {
                append(trimmed(bytes, start..<end), to: &ranges)
                start = end
                index = end
            } else {
                index += 1
            }
        }
        append(trimmed(bytes, start..<bytes.count), to: &ranges)
        return ranges
    }

    /// The sentences of a text.
    public static func sentences(of text: String) -> [String] {
        let bytes = Array(text.utf8)
        return ranges(in: text).map { String(decoding: bytes[$0], as: UTF8.self) }
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

    /// The end of the sentence that the sign at `index` closes, closing quotes and brackets included.
    private static func sentenceEnd(_ bytes: [UInt8], at index: Int, since start: Int) -> Int? {
        let byte = bytes[index]
        guard byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") else {
            return nil
        }
        var end = index + 1
        while end < bytes.count, bytes[end] == byte || isClosing(bytes, end) {
            end += isCurly(bytes, end) ? 3 : 1
        }
        guard end < bytes.count else { return nil }
        if ASCII.isSpace(bytes[end]) {
            var next = end
            while next < bytes.count, ASCII.isSpace(bytes[next]) { next += 1 }
            guard next < bytes.count, startsSentence(bytes[next]) else { return nil }
            if byte == UInt8(ascii: "."), isAbbreviation(bytes, before: index, since: start) { return nil }
            return end
        }
        return byte == UInt8(ascii: ".") && isRunOn(bytes, at: index) ? end : nil
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
        guard index + 2 < bytes.count, ASCII.isUpper(bytes[index + 1]), ASCII.isLower(bytes[index + 2]) else {
            return false
        }
        var start = index
        while start > 0, ASCII.isLetter(bytes[start - 1]) { start -= 1 }
        return index - start > 2 && bytes[start..<index].allSatisfy(ASCII.isLower)
    }

    private static func isAbbreviation(_ bytes: [UInt8], before index: Int, since start: Int) -> Bool {
        var first = index
        while first > start, ASCII.isLetter(bytes[first - 1]) || bytes[first - 1] == UInt8(ascii: ".") {
            first -= 1
        }
        let word = bytes[first..<index]
        if word.count == 1, let letter = word.first, ASCII.isUpper(letter) {
            return first > start && !followsSpaceAndWord(bytes, first, since: start)
        }
        if word.contains(UInt8(ascii: ".")) { return word.count <= 5 && !isEtc(word) }
        return abbreviations.contains(String(decoding: word, as: UTF8.self).lowercased())
    }

    /// A single capital after a word ends a sentence (`we use R. You`), an initial does not (`J. Smith`, `U.S.`).
    private static func followsSpaceAndWord(_ bytes: [UInt8], _ index: Int, since start: Int) -> Bool {
        index - 2 >= start && bytes[index - 1] == 0x20 && ASCII.isLower(bytes[index - 2])
    }

    private static func isEtc(_ word: ArraySlice<UInt8>) -> Bool { word.elementsEqual("etc".utf8) }

    private static let abbreviations: Set<String> = [
        "approx", "dept", "dr", "eg", "fig", "ie", "incl", "jr", "max", "min", "mr", "mrs", "ms", "no", "nr",
        "prof",
        "resp", "sr", "st", "vs",
    ]
}
