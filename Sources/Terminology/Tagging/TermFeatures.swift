import TextAnalysis

/// What can be seen of the tokens of a text: the input of ``TermTagger``.
package struct TermFeatures {
    /// What is seen of one token by itself.
    private struct Word {
        var key: UInt64
        var shape: UInt64
        var suffix3: UInt64 = 0
        var suffix4: UInt64 = 0
        /// The category of the vocabulary's term here and the token's place in it; zero without one.
        var known: UInt64 = 0
        var classes = WordClasses.Classes()
    }

    private let words: [Word]
    private let context: UInt64

    /// The number of words beside the text's own at each end.
    private static let margin = 2

    /// Looks at a text, the vocabulary's terms in it, and what is known of where it stands.
    package init(
        _ bytes: UnsafeBufferPointer<UInt8>, _ tokens: [Token], _ matches: [TermMatch],
        _ vocabulary: Vocabulary,
        classes: WordClasses = .learned, context: UInt64
    ) {
        self.context = context
        var words: [Word] = []
        words.reserveCapacity(tokens.count + 2 * Self.margin)
        for key in 1...UInt64(Self.margin) { words.append(Word(key: key, shape: 1)) }
        for token in tokens { words.append(Self.word(token, bytes, classes)) }
        for key in 1...UInt64(Self.margin) { words.append(Word(key: key + 8, shape: 2)) }
        for match in matches {
            let category = vocabulary.entries[match.entry].category.number
            let last = match.tokens.upperBound - 1
            for index in match.tokens {
                let place: UInt64 =
                    match.tokens.count == 1 ? 3 : index == match.tokens.lowerBound ? 0 : index == last ? 2 : 1
                words[index + Self.margin].known = 1 + category * 4 + place
            }
        }
        self.words = words
    }

    /// More features than a token has.
    static let most = 32

    /// The number of tokens.
    package var count: Int { words.count - 2 * Self.margin }

    private static func word(
        _ token: Token, _ bytes: UnsafeBufferPointer<UInt8>, _ classes: WordClasses
    ) -> Word {
        let isNumber = token.kind == .number
        var word = Word(key: token.key, shape: shape(token, bytes))
        word.classes = classes.classes(of: isNumber ? WordClasses.numberKey : token.key)
        guard token.kind == .word else { return word }
        var hash = FNV1a.basis
        var index = token.end
        while index > token.start, token.end - index < 4 {
            index -= 1
            hash = FNV1a.mix(hash, ASCII.lowercased(bytes[index]))
            if token.end - index == 3 { word.suffix3 = hash }
            if token.end - index == 4 { word.suffix4 = hash }
        }
        return word
    }

    private static func shape(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        switch token.kind {
        case .mark: return 20 + UInt64(bytes[token.start])
        case .number: return 10 + UInt64(min(4, token.end - token.start))
        case .word:
            let length = token.end - token.start
            let hasDigit = bytes[token.range].contains(where: ASCII.isDigit)
            let size: UInt64 = length == 1 ? 0 : length < 4 ? 1 : 2
            return 300 + UInt64(token.shape.rawValue) * 8 + size * 2 + (hasDigit ? 1 : 0)
        }
    }

    /// Tells what is seen at a token.
    @inline(__always)
    package func each(at index: Int, _ sink: inout some FeatureSink) {
        words.withUnsafeBufferPointer { words in
            let place = index + Self.margin
            let (before2, before, word, after, after2) = (
                words[place - 2], words[place - 1], words[place], words[place + 1], words[place + 2]
            )
            sink.add(Feature.hash(1, word.key))
            sink.add(Feature.hash(2, before.key))
            sink.add(Feature.hash(3, after.key))
            sink.add(Feature.hash(4, before.key, word.key))
            sink.add(Feature.hash(5, word.key, after.key))
            sink.add(Feature.hash(6, word.shape, UInt64(min(index, 2))))
            sink.add(Feature.hash(7, before.shape, word.shape))
            sink.add(Feature.hash(8, word.shape, after.shape))
            sink.add(Feature.hash(9, word.suffix3))
            sink.add(Feature.hash(10, word.suffix4))
            sink.add(Feature.hash(11, before.suffix3))
            sink.add(Feature.hash(12, word.known, context))
            sink.add(Feature.hash(13, before.known, word.known))
            sink.add(Feature.hash(14, word.known, after.known))
            sink.add(Feature.hash(15, word.known, before.key))
            sink.add(Feature.hash(17, word.key, context))
            let (own, last, next) = (word.classes, before.classes, after.classes)
            sink.add(Feature.hash(20, UInt64(own.middle)))
            sink.add(Feature.hash(21, UInt64(own.fine)))
            sink.add(Feature.hash(22, UInt64(last.middle)))
            sink.add(Feature.hash(23, UInt64(next.middle)))
            sink.add(Feature.hash(24, UInt64(last.fine)))
            sink.add(Feature.hash(25, UInt64(next.fine)))
            sink.add(Feature.hash(26, UInt64(last.middle), UInt64(own.middle)))
            sink.add(Feature.hash(27, UInt64(own.middle), UInt64(next.middle)))
            sink.add(Feature.hash(28, UInt64(before2.classes.middle)))
            sink.add(Feature.hash(29, UInt64(after2.classes.middle)))
            sink.add(
                Feature.hash(
                    30, UInt64(before2.classes.coarse) << 8 | UInt64(last.coarse), UInt64(own.coarse)))
            sink.add(
                Feature.hash(31, UInt64(own.coarse) << 8 | UInt64(next.coarse), UInt64(after2.classes.coarse))
            )
        }
    }
}
