import TextAnalysis

/// A name as it stands in a passage, when it can be that of an organisation.
struct EmployerName {
    /// Its tokens, without the words before it that are no part of it.
    var tokens: Range<Int>
    /// The hash of its words.
    var key: UInt64 = 0
    /// Whether it is one word.
    var isSingle: Bool
    /// Whether it is one word of which only the first letter is a capital.
    var isBare: Bool
    /// Whether a word says that it is an organisation.
    var isOrganisation: Bool
    /// Whether its last word says that it is a whole one: `… Ltd`, `… Trust`.
    var isWhole: Bool
    /// Whether its last word says that it is part of one: `… Team`.
    var isUnit: Bool

    /// Judges a range of tokens; nil when it cannot be a name of an organisation.
    init?(_ range: Range<Int>, in passage: Passage) {
        guard let start = Self.start(of: range, passage) else { return nil }
        tokens = start..<Self.end(of: start..<range.upperBound, passage)
        var all: NameWord = []
        var common: NameWord = [.general]
        for index in tokens {
            let token = passage.tokens[index]
            let word = NameWord.of(token)
            all.formUnion(word)
            common.formIntersection(word)
            if token.kind != .mark { key = Folding.combine(key, token.key) }
        }
        let first = passage.tokens[start]
        let last = NameWord.of(passage.tokens[tokens.upperBound - 1])
        let count = tokens.count
        isSingle = count == 1
        isBare = count == 1 && first.shape == .capitalized
        isWhole = last.contains(.whole)
        isOrganisation = isWhole || all.contains(.organisation)
        isUnit = last.contains(.unit)
        if all.contains(.recruiter) || common.contains(.general) { return nil }
        if count < 3, NameWord.of(first).contains(.stop) { return nil }
        if count == 1, Self.isNoName(start, passage) { return nil }
        if last.contains(.never), count == 1 || !last.contains(.organisation) { return nil }
        if PlaceNames.isPlace(tokens, passage) { return nil }
    }

    /// Where the name begins: behind words as `About` and behind a title that the scrape set before it.
    private static func start(of range: Range<Int>, _ passage: Passage) -> Int? {
        var start = range.lowerBound
        while start + 1 < range.upperBound,
            passage.tokens[start].kind == .mark || NameWord.of(passage.tokens[start]).contains(.leading)
        {
            start += 1
        }
        guard let noun = RoleNouns.last(in: start..<range.upperBound, of: passage) else { return start }
        let isBody = range.contains { NameWord.of(passage.tokens[$0]).contains(.organisation) }
        guard noun + 1 < range.upperBound, noun > start || isBody else { return nil }
        let isPlural = passage.bytes[passage.tokens[noun].end - 1] == UInt8(ascii: "s")
        guard range.lowerBound == 0, noun > start, !isPlural else { return start }
        return passage.tokens[noun + 1].kind == .word ? noun + 1 : nil
    }

    /// Where a name ends to which the scrape glued the verb of the next line: `Acme Provide guidance`.
    private static func end(of range: Range<Int>, _ passage: Passage) -> Int {
        var end = range.upperBound
        while end > range.lowerBound + 1, small.contains(passage.tokens[end - 1]) { end -= 1 }
        guard end == range.upperBound, range.count > 1, end < passage.tokens.count,
            passage.tokens[end].shape == .lower, passage.tokens[end - 2].shape == .mixed,
            ActionVerbs.plain.contains(passage.tokens[end - 1]), !afterNames.contains(passage.tokens[end])
        else { return end }
        return end - 1
    }

    /// Whether a single word is no name: too short, a verb, an adverb, or the beginning of an address.
    private static func isNoName(_ index: Int, _ passage: Passage) -> Bool {
        let token = passage.tokens[index]
        let bytes = passage.bytes[token.range]
        return bytes.count < 3 || ActionVerbs.plain.contains(token)
            || passage.isMark(index + 1, "@") || passage.isMark(index - 1, "@")
    }

    private static let small = WordSet("as we our the you this with at in for to a an it if")
    private static let afterNames = WordSet("is are has have was will and or for of in")

    /// Gives the hashes of the first letters of a name's words, with and without the small ones or one of the others.
    func forEachInitials(in passage: Passage, _ give: (UInt64) -> Void) {
        var words = Letters()
        var capitals = Letters()
        for index in tokens where passage.tokens[index].kind == .word {
            let letter = ASCII.lowercased(passage.bytes[passage.tokens[index].start])
            words.append(letter)
            if passage.tokens[index].shape != .lower { capitals.append(letter) }
        }
        guard (2...Letters.most).contains(words.count) else { return }
        give(words.hash())
        give(capitals.hash())
        guard capitals.count > 4 else { return }
        for left in 1..<(capitals.count - 1) { give(capitals.hash(without: left)) }
    }

    /// Few letters, packed in one number, the first lowest.
    private struct Letters {
        static let most = 8
        private var packed: UInt64 = 0
        /// The number of letters, those that found no room included.
        private(set) var count = 0

        mutating func append(_ letter: UInt8) {
            if count < Self.most { packed |= UInt64(letter) << UInt64(count * 8) }
            count += 1
        }

        /// The hash of the letters without one of them.
        func hash(without left: Int? = nil) -> UInt64 {
            (0..<count).reduce(FNV1a.basis) { hash, place in
                if place == left { return hash }
                return FNV1a.mix(hash, UInt8(truncatingIfNeeded: packed >> UInt64(place * 8)))
            }
        }
    }

    /// The key of the short form that a parenthesis after a name gives: `(CBU)`.
    func shortForm(in passage: Passage) -> UInt64? {
        let end = tokens.upperBound
        guard passage.isMark(end, "("), passage.isMark(end + 2, ")"),
            passage.tokens[end + 1].shape != .lower, passage.tokens[end + 1].kind == .word
        else { return nil }
        return Folding.combine(0, passage.tokens[end + 1].key)
    }
}
