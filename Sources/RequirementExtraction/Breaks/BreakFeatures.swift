import Terminology
import TextAnalysis

/// What is seen at each of the places of a block where a statement may begin.
struct BreakFeatures {
    private let places: BreakPlaces
    private let classes: WordClasses

    init(_ places: BreakPlaces, classes: WordClasses = .learned) {
        self.places = places
        self.classes = classes
    }

    /// The number of places.
    var count: Int { places.places.count }

    /// How far a place stands from the one before it: 0 the first, else 1 to 3 by the words between them.
    func edge(at index: Int) -> Int {
        guard index > 0 else { return 0 }
        let words = places.places[index].wordsBefore - places.places[index - 1].wordsBefore
        return words < 3 ? 1 : words < 8 ? 2 : 3
    }

    /// The number of kinds of edges.
    static let edgeKinds = 4

    /// Tells what is seen at a place.
    @inline(__always)
    func each(at index: Int, _ sink: inout some FeatureSink) {
        let place = places.places[index]
        let tokens = places.block.parts.tokens
        let separator = place.separator
        let own = key(place.word, tokens)
        let last = key(place.before, tokens)
        let next = key(place.word + 1, tokens)
        let (ownClasses, lastClasses) = (classes.classes(of: own), classes.classes(of: last))
        let coarse = UInt64(ownClasses.coarse)
        let shapes =
            looks(place.before, tokens) << 8 | looks(place.word, tokens) << 4 | looks(place.word + 1, tokens)
        let isItem: UInt64 = places.block.isItem ? 1 : 0
        sink.add(Feature.hash(201, separator, isItem << 4 | Self.size(places.wordCount)))
        sink.add(Feature.hash(202, separator, shapes))
        sink.add(Feature.hash(203, last))
        sink.add(Feature.hash(204, next))
        sink.add(Feature.hash(205, separator, own))
        sink.add(Feature.hash(206, separator, last))
        sink.add(Feature.hash(207, UInt64(ownClasses.middle)))
        sink.add(Feature.hash(208, coarse << 8 | UInt64(lastClasses.coarse), separator))
        sink.add(Feature.hash(209, UInt64(classes.classes(of: next).coarse) << 8 | coarse, separator))
        sink.add(Feature.hash(210, Self.size(places.wordCount - place.wordsBefore), separator))
        sink.add(Feature.hash(211, UInt64(place.signs.rawValue), separator))
        sink.add(Feature.hash(212, UInt64(place.signs.rawValue), isItem))
        sink.add(Feature.hash(213, shapes << 4 | looks(place.word + 2, tokens), isItem))
        if place.signs.contains(.seam) { addSeam(place, ownClasses, lastClasses, &sink) }
    }

    /// Which of the glued words, and of their whole, are words that are known.
    private func addSeam(
        _ place: BreakPlace, _ own: WordClasses.Classes, _ last: WordClasses.Classes,
        _ sink: inout some FeatureSink
    ) {
        let isKnown = classes.classes(of: places.block.word(of: place.word).key).middle != 0
        let knownParts: UInt64 = (last.middle == 0 ? 0 : 1) + (own.middle == 0 ? 0 : 2)
        sink.add(Feature.hash(214, isKnown ? 1 : 0, knownParts))
    }

    private func key(_ index: Int, _ tokens: [Token]) -> UInt64 {
        guard index < tokens.count else { return 1 }
        return tokens[index].kind == .number ? WordClasses.numberKey : tokens[index].key
    }

    private func looks(_ index: Int, _ tokens: [Token]) -> UInt64 {
        guard index < tokens.count else { return 15 }
        return UInt64(tokens[index].kind.rawValue) * 5 + UInt64(tokens[index].shape.rawValue)
    }

    private static func size(_ count: Int) -> UInt64 {
        switch count {
        case ..<4: UInt64(max(0, count))
        case ..<6: 4
        case ..<10: 5
        case ..<18: 6
        case ..<35: 7
        case ..<70: 8
        case ..<150: 9
        default: 10
        }
    }
}
