import TextAnalysis

/// The places inside a block where a statement may begin: the input of ``BreakFinder``.
struct BreakPlaces {
    let block: LooseBlock
    private(set) var places: [BreakPlace] = []
    /// The first token after a list's sign at the block's beginning.
    private(set) var start = 0
    /// The number of words of the block.
    private(set) var wordCount = 0

    private let words: LineWords
    private let listSigns: ListSigns
    private let passage: Passage

    init(_ block: LooseBlock) {
        self.block = block
        passage = block.parts
        words = LineWords(passage)
        listSigns = ListSigns(passage)
        guard passage.tokens.count > 1 else {
            wordCount = passage.wordCount
            return
        }
        findPlaces()
    }

    private mutating func findPlaces() {
        let sentences = SentenceSplitter.ranges(in: passage.bytes)
        var sentence = 0
        var before = -1
        for word in passage.tokens.indices {
            let token = passage.tokens[word]
            if token.kind == .mark || listSigns.contains(word) { continue }
            var isSentence = false
            while sentence < sentences.count, sentences[sentence].lowerBound <= token.start {
                isSentence = true
                sentence += 1
            }
            if before < 0 {
                start = (0..<word).last(where: listSigns.contains).map { $0 + 1 } ?? 0
            } else if isSentence || mayBreak(at: word, after: before) {
                places.append(place(at: word, after: before, isSentence: isSentence))
            }
            before = word
            wordCount += 1
        }
    }

    /// Whether a statement may begin at a word where no sentence does, so that most words need no closer look.
    private func mayBreak(at word: Int, after before: Int) -> Bool {
        if block.isSeam(word, after: before) { return true }
        if word - before == 1 { return mayBreakBare(at: word) }
        guard word - before == 2 else { return true }
        let token = passage.tokens[word]
        if passage.isMark(before + 1, ","), token.shape == .lower { return !words.tone(at: word).isEmpty }
        if passage.isMark(before + 1, in: "'&+_") { return false }
        return !passage.isJoint(before + 1) || token.spaceBefore
    }

    /// The same for a word with nothing but white space before it.
    private func mayBreakBare(at word: Int) -> Bool {
        let (last, token) = (passage.tokens[word - 1], passage.tokens[word])
        if token.kind == .number { return words.hasYears(from: word + 1) }
        if words[word].contains(.wishing) { return true }
        if last.shape == .lower, words[word - 1].contains(.function) { return false }
        let isOpening = !words[word].isDisjoint(with: [.verb, .opening])
        if token.shape == .lower { return last.shape == .lower && (isOpening || isGerund(token)) }
        return isOpening || last.kind == .number || last.shape == .lower
            || word + 1 < passage.tokens.count && passage.tokens[word + 1].shape == .lower
    }

    private func isGerund(_ token: Token) -> Bool {
        let bytes = passage.bytes
        return token.end - token.start > 5 && bytes[token.end - 1] == UInt8(ascii: "g")
            && bytes[token.end - 2] == UInt8(ascii: "n") && bytes[token.end - 3] == UInt8(ascii: "i")
    }

    private func signs(at word: Int, after before: Int, isSentence: Bool) -> BreakPlace.Signs {
        let token = passage.tokens[word]
        var signs: BreakPlace.Signs = isSentence ? .sentence : []
        if token.kind == .number, words.hasYears(from: word + 1) { signs.insert(.years) }
        if words[word].contains(.verb) { signs.insert(.verb) }
        if words[word].contains(.opening) { signs.insert(.opening) }
        if token.shape == .lower { signs.insert(.lower) }
        if block.isSeam(word, after: before) { signs.insert(.seam) }
        let (last, own) = (words.tone(at: before), words.tone(at: word))
        if last.contains(.wish) { signs.insert(.wishBefore) }
        if last.contains(.must) { signs.insert(.mustBefore) }
        if own.contains(.wish) { signs.insert(.wish) }
        if own.contains(.must) { signs.insert(.must) }
        return signs
    }

    private func place(at word: Int, after before: Int, isSentence: Bool) -> BreakPlace {
        var start = word
        while start - 1 > before, passage.isMark(start - 1, in: "([{\"'“‘¿¡<$€£~≥>@#") { start -= 1 }
        var place = BreakPlace(
            end: start, start: start, before: before, word: word, wordsBefore: wordCount,
            separator: passage.tokens[word].spaceBefore ? 1 : 2, hasListSign: false, hasBullet: false,
            signs: signs(at: word, after: before, isSentence: isSentence))
        for index in max(before + 1, word - Self.mostMarks)..<word {
            let isListSign = listSigns.contains(index)
            if isListSign {
                place.hasListSign = true
                place.hasBullet = place.hasBullet || listSigns.isPlainBullet(index)
                place.end = min(place.end, index)
            }
            place.separator = Folding.combine(place.separator, looks(ofMark: index, isListSign: isListSign))
        }
        return place
    }

    /// The number of marks before a word that are looked at.
    private static let mostMarks = 6

    /// A number for what a mark looks like: each of ASCII its own, all dashes one, other bullets one.
    private func looks(ofMark index: Int, isListSign: Bool) -> UInt64 {
        let token = passage.tokens[index]
        let space: UInt64 = token.spaceBefore ? 1 : 0
        if token.kind != .mark { return 2 + space }
        let first = passage.bytes[token.start]
        if first < 0x80 { return UInt64(first) << 4 + space }
        if passage.isDash(index) { return 4 + space }
        return (isListSign ? 6 : 8) + space
    }
}
