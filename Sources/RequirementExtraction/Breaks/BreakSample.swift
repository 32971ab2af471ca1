import CareerModel
import Terminology

/// A place of a block where a statement may begin, as the fitting of the model sees it.
package struct BreakSample: Sendable {
    /// The end of the last word before it, in bytes of the block's text.
    package let before: Int
    /// The bytes of its first word.
    package let word: Range<Int>
    /// What is seen there.
    package let features: [UInt64]
    /// How it hangs together with the place before it.
    package let edge: UInt8

    /// The number of kinds of edges.
    package static var edgeKinds: Int { BreakFeatures.edgeKinds }

    /// The places of a block, in order.
    package static func all(of block: TextBlock) -> [BreakSample] {
        let places = BreakPlaces(LooseBlock(block, Passage(block.text)))
        let features = BreakFeatures(places)
        return places.places.indices.map { index in
            var list = FeatureHashes()
            features.each(at: index, &list)
            let place = places.places[index]
            let tokens = places.block.parts.tokens
            return BreakSample(
                before: tokens[place.before].end, word: tokens[place.word].range, features: list.hashes,
                edge: UInt8(features.edge(at: index)))
        }
    }
}
