import CareerModel
import Terminology

/// Tells where statements begin inside the blocks of a posting.
///
/// A linear chain over the places where one may begin, fitted to labelled postings: sentences, signs of lists, and lines that
/// a scrape ran together.
struct BreakFinder: Sendable {
    private let weights: WeightTable
    private let chain: LinearChain

    /// What it weighs that a bullet stands at a place, or that a clause wishes after one that insists, in the parts of
    /// ``WeightTable/scale``: few samples show either.
    private static let plain: Int32 = 28

    /// A finder with fitted weights.
    init(weights: WeightTable, transitions: [Int32]) {
        self.weights = weights
        chain = LinearChain(labels: 2, transitions: transitions)
    }

    /// The passages of the blocks of a posting, cut.
    func cut(_ blocks: [TextBlock], _ passages: [Passage]) -> [CutPassage] {
        zip(blocks, passages).map { block, passage in
            let places = BreakPlaces(LooseBlock(block, passage))
            return CutPassage(places.block, breaks(places), start: places.start)
        }
    }

    private func breaks(_ places: BreakPlaces) -> [BreakPlace] {
        let features = BreakFeatures(places)
        guard features.count > 0 else { return [] }
        let scores = weights.collecting { collector in
            (0..<features.count).map { index in
                features.each(at: index, &collector)
                var scores = collector.takeSum()
                let place = places.places[index]
                if place.hasBullet || place.changesTone { scores[1] &+= Self.plain }
                return scores
            }
        }
        let isBreak = chain.best(scores, edge: features.edge)
        return zip(places.places, isBreak).filter { $0.1 == 1 }.map(\.0)
    }
}
