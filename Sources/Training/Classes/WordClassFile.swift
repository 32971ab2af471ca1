import Terminology

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Finds classes of words in texts, and writes them as the Swift file that the tagger holds.
enum WordClassFile {
    private static let fineCount = 1_024
    private static let middleCount = 256
    private static let coarseCount = 64

    /// The file for the words of texts.
    static func source(_ texts: some Sequence<String>) -> String {
        let contexts = WordContexts(texts)
        let weights = contexts.counts.map { powf(Float($0), 0.25) }
        let fine = Clustering(WordVectors(contexts).values, weights: weights, count: fineCount)
        let even = Array(repeating: Float(1), count: fineCount)
        let middle = Clustering(fine.centres, weights: even, count: middleCount)
        let coarse = Clustering(fine.centres, weights: even, count: coarseCount)
        var classes: [UInt8] = []
        for number in 0..<fineCount {
            classes += digits(middle.clusters[number])
            classes.append(WeightTable.base + UInt8(coarse.clusters[number]))
        }
        return """
            extension WordClasses {
                /// The classes of \(contexts.words.count) words, made by `swift run -c release training classes`.
                package static let learned = WordClasses(words: wordSlots, classes: classSlots)

                private static let wordSlots: StaticString = \(literal(words(contexts.words, fine.clusters)))

                private static let classSlots: StaticString = \(literal(classes))
            }

            """
    }

    private static func literal(_ text: [UInt8]) -> String { SwiftLiteral.raw(text, indent: "        ") }

    private static func words(_ keys: [UInt64], _ clusters: [Int]) -> [UInt8] {
        let width = WordClasses.width
        let slots = keys.count * 3 / 2 + 8
        var text = Array(repeating: WeightTable.zero, count: slots * width)
        for slot in 0..<slots { text[slot * width] = WeightTable.free }
        for (key, cluster) in zip(keys, clusters) {
            let hash = Feature.hash(0, key)
            var slot = WeightTable.slot(of: hash, slots: UInt64(slots))
            while text[slot * width] != WeightTable.free { slot = (slot + 1) % slots }
            let mark = WordClasses.mark(of: hash)
            for byte in 0..<4 {
                text[slot * width + byte] = UInt8(truncatingIfNeeded: mark >> (8 * UInt32(byte)))
            }
            text.replaceSubrange(slot * width + 4..<slot * width + 6, with: digits(cluster))
        }
        return text
    }

    private static func digits(_ number: Int) -> [UInt8] {
        [WeightTable.base + UInt8(number >> 6), WeightTable.base + UInt8(number & 0x3F)]
    }
}
