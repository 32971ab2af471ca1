import TextAnalysis

/// Takes words apart that a scrape glued together when it lost the line ends: `resultsManage`, `projectsAbility`.
enum GluedWords {
    /// The tokens with glued words in two; only of long running text, where lines can be lost.
    static func separated(_ tokens: [Token], in bytes: [UInt8]) -> [Token] {
        guard tokens.count > 40 else { return tokens }
        var separated: [Token] = []
        separated.reserveCapacity(tokens.count + 8)
        for (index, token) in tokens.enumerated() {
            if let place = seam(token, bytes) ?? numberSeam(index, tokens, bytes) {
                separated.append(part(token.start..<place, token, bytes, spaceBefore: token.spaceBefore))
                separated.append(part(place..<token.end, token, bytes, spaceBefore: true))
            } else {
                separated.append(token)
            }
        }
        return separated
    }

    /// Where a capital follows small letters and begins a word that lines of postings begin with.
    private static func seam(_ token: Token, _ bytes: [UInt8]) -> Int? {
        guard token.kind == .word, token.shape == .mixed || startsWithDigit(token, bytes) else { return nil }
        var index = token.end - 1
        while index > token.start + 1 {
            if ASCII.isUpper(bytes[index]) { break }
            guard ASCII.isLower(bytes[index]) || bytes[index] == UInt8(ascii: "'") || bytes[index] >= 0x80
            else { return nil }
            index -= 1
        }
        guard index > token.start + 1, token.end - index > 2 || bytes[index] == UInt8(ascii: "A"),
            ASCII.isLower(bytes[index - 1]) || bytes[index - 1] == UInt8(ascii: ".")
        else { return nil }
        let word = bytes[index..<token.end]
        if index - token.start > 3, bytes[token.start..<index].allSatisfy(ASCII.isLower), word.count > 2 {
            return index
        }
        return beginnings.contains(key: Folding.key(word))
            || ActionVerbs.plain.contains(key: Folding.key(word))
            || word.count > 6 && word.suffix(3).elementsEqual("ing".utf8) ? index : nil
    }

    /// Where digits follow letters and years follow them: `field5 years`.
    private static func numberSeam(_ index: Int, _ tokens: [Token], _ bytes: [UInt8]) -> Int? {
        let token = tokens[index]
        guard token.kind == .word, index + 1 < tokens.count, ASCII.isDigit(bytes[token.end - 1]) else {
            return nil
        }
        var place = token.end
        while place > token.start, ASCII.isDigit(bytes[place - 1]) { place -= 1 }
        guard place > token.start + 3, token.end - place < 3 else { return nil }
        let isYears = tokens[(index + 1)...].prefix(5).contains { $0.key == yearKey }
        return isYears ? place : nil
    }

    private static let yearKey = Folding.key("year")

    private static func startsWithDigit(_ token: Token, _ bytes: [UInt8]) -> Bool {
        ASCII.isDigit(bytes[token.start])
    }

    private static func part(_ range: Range<Int>, _ token: Token, _ bytes: [UInt8], spaceBefore: Bool)
        -> Token
    {
        let word = bytes[range]
        if word.allSatisfy(ASCII.isDigit) {
            return Token(
                start: range.lowerBound, end: range.upperBound, kind: .number, shape: .none,
                spaceBefore: spaceBefore,
                key: Folding.key(word))
        }
        let hasLower = word.contains(where: ASCII.isLower)
        let first = word.first.map(ASCII.isUpper) ?? false
        let isMixed = word.dropFirst().contains(where: ASCII.isUpper)
        let shape: Token.Shape = !hasLower ? .upper : isMixed ? .mixed : first ? .capitalized : .lower
        return Token(
            start: range.lowerBound, end: range.upperBound, kind: .word, shape: shape,
            spaceBefore: spaceBefore,
            key: Folding.key(word))
    }

    /// Words that lines of postings begin with.
    static let beginnings = WordSet(
        """
        ability able strong excellent experience experienced knowledge proficiency proficient familiarity familiar understanding
        demonstrated proven must bachelor bachelor's bachelors master's masters minimum at years responsible responsibilities requirements
        qualifications benefits required preferred skills education the you your we our this what who about job position role good
        great solid advanced deep effective high highly previous prior outstanding exceptional willingness willing comfortable
        self attention detail communication passion passionate in as if key additional other duties assists
        is salary location summary description overview general basic physical working for
        """)
}
