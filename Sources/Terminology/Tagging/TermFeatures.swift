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
        _ vocabulary: Vocabulary, context: UInt64
    ) {
        let classes = WordClasses.learned
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

    /// The number of tokens.
    package var count: Int { words.count - 2 * Self.margin }

    @inline(__always)
    private static func word(
        _ token: Token, _ bytes: UnsafeBufferPointer<UInt8>, _ classes: WordClasses
    ) -> Word {
        let isNumber = token.kind == .number
        var word = Word(key: token.key, shape: shape(token, bytes))
        word.classes = classes.classes(of: isNumber ? WordClasses.numberKey : token.key)
        guard token.kind == .word else { return word }
        let length = token.end - token.start
        var hash = FNV1a.basis
        for distance in 1...min(4, length) {
            hash = FNV1a.mix(hash, ASCII.lowercased(bytes[token.end &- distance]))
            if distance == 3 { word.suffix3 = hash }
        }
        if length > 3 { word.suffix4 = hash }
        return word
    }

    private static func shape(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        switch token.kind {
        case .mark: return 20 + UInt64(bytes[token.start])
        case .number: return 10 + UInt64(min(4, token.end - token.start))
        case .word:
            let length = token.end - token.start
            var hasDigit: UInt64 = 0
            for index in token.range where ASCII.isDigit(bytes[index]) { hasDigit = 1 }
            let size: UInt64 = length == 1 ? 0 : length < 4 ? 1 : 2
            return 300 + UInt64(token.shape.rawValue) * 8 + size * 2 + hasDigit
        }
    }

    /// Tells what is seen at a token.
    @inline(__always)
    package func each(at index: Int, _ sink: inout some FeatureSink) {
        let window = window(at: index)
        addWords(window, place: index, &sink)
        addKnown(window, &sink)
        addContext(window, &sink)
        let (own, before, after) = (window.own.classes, window.before.classes, window.after.classes)
        sink.add(Feature.hash(20, UInt64(own.middle)))
        sink.add(Feature.hash(21, UInt64(own.fine)))
        sink.add(Feature.hash(22, UInt64(before.middle)))
        sink.add(Feature.hash(23, UInt64(after.middle)))
        sink.add(Feature.hash(24, UInt64(before.fine)))
        sink.add(Feature.hash(25, UInt64(after.fine)))
        addClassPairs(window, &sink)
        sink.add(Feature.hash(28, UInt64(window.before2.classes.middle)))
        sink.add(Feature.hash(29, UInt64(window.after2.classes.middle)))
        addClassTriples(window, &sink)
    }

    /// Adds up what is seen at a token, with the sums that are known of most of it.
    @inline(__always)
    func each(at index: Int, with sums: TermSums, _ sink: inout WeightCollector) {
        let window = window(at: index)
        addWords(window, place: index, &sink)
        addContext(window, &sink)
        addClassPairs(window, &sink)
        addClassTriples(window, &sink)
        sink.add(
            sums.ofClasses(
                window.own.classes, before: window.before.classes, after: window.after.classes,
                before2: window.before2.classes, after2: window.after2.classes))
        if window.own.known | window.before.known | window.after.known == 0,
            let unknown = sums.ofUnknown(context)
        {
            sink.add(unknown)
        } else {
            addKnown(window, &sink)
        }
    }

    /// A token with those around it.
    private struct Window {
        var before2: Word
        var before: Word
        var own: Word
        var after: Word
        var after2: Word
    }

    @inline(__always)
    private func window(at index: Int) -> Window {
        words.withUnsafeBufferPointer { words in
            Window(
                before2: words[index], before: words[index + 1], own: words[index + 2],
                after: words[index + 3], after2: words[index + 4])
        }
    }

    @inline(__always)
    private func addWords(_ window: Window, place: Int, _ sink: inout some FeatureSink) {
        let (before, own, after) = (window.before, window.own, window.after)
        sink.add(Feature.hash(1, own.key))
        sink.add(Feature.hash(2, before.key))
        sink.add(Feature.hash(3, after.key))
        sink.add(Feature.hash(4, before.key, own.key))
        sink.add(Feature.hash(5, own.key, after.key))
        sink.add(Feature.hash(6, own.shape, UInt64(min(place, 2))))
        sink.add(Feature.hash(7, before.shape, own.shape))
        sink.add(Feature.hash(8, own.shape, after.shape))
        sink.add(Feature.hash(9, own.suffix3))
        sink.add(Feature.hash(10, own.suffix4))
        sink.add(Feature.hash(11, before.suffix3))
    }

    @inline(__always)
    private func addKnown(_ window: Window, _ sink: inout some FeatureSink) {
        sink.add(Feature.hash(12, window.own.known, context))
        sink.add(Feature.hash(13, window.before.known, window.own.known))
        sink.add(Feature.hash(14, window.own.known, window.after.known))
    }

    @inline(__always)
    private func addContext(_ window: Window, _ sink: inout some FeatureSink) {
        sink.add(Feature.hash(15, window.own.known, window.before.key))
        sink.add(Feature.hash(17, window.own.key, context))
    }

    @inline(__always)
    private func addClassPairs(_ window: Window, _ sink: inout some FeatureSink) {
        let own = UInt64(window.own.classes.middle)
        sink.add(Feature.hash(26, UInt64(window.before.classes.middle), own))
        sink.add(Feature.hash(27, own, UInt64(window.after.classes.middle)))
    }

    @inline(__always)
    private func addClassTriples(_ window: Window, _ sink: inout some FeatureSink) {
        let own = UInt64(window.own.classes.coarse)
        let (before, after) = (window.before.classes, window.after.classes)
        let (before2, after2) = (window.before2.classes, window.after2.classes)
        sink.add(Feature.hash(30, UInt64(before2.coarse) << 8 | UInt64(before.coarse), own))
        sink.add(Feature.hash(31, own << 8 | UInt64(after.coarse), UInt64(after2.coarse)))
    }
}
