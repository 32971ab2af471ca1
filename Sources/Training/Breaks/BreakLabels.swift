import CareerModel
import Corpora
import RequirementExtraction
import TextAnalysis

/// Where the labelled statements of a posting stand in its blocks.
struct BreakLabels {
    /// For each block the ranges of bytes that are quoted, none overlapping.
    private var quoted: [[Range<Int>]]

    init(_ posting: LabelledPosting) {
        let blocks = posting.document.blocks.map { Letters($0.text) }
        quoted = Array(repeating: [], count: blocks.count)
        for item in posting.items {
            let quote = Letters(item.quote)
            if quote.bytes.count > 2 { place(quote, in: blocks) }
        }
    }

    /// Adds the first place of a quote that no quote before it took.
    private mutating func place(_ quote: Letters, in blocks: [Letters]) {
        for (number, block) in blocks.enumerated() {
            for range in block.ranges(of: quote) where !quoted[number].contains(where: range.overlaps) {
                quoted[number].append(range)
                return
            }
        }
    }

    /// Whether a statement begins at a place of a block; nil where no label tells.
    func isBreak(_ place: BreakSample, block: Int) -> Bool? {
        for range in quoted[block] {
            let begins = place.before <= range.lowerBound && range.lowerBound < place.word.upperBound
            let ends = place.before <= range.upperBound && range.upperBound <= place.word.lowerBound
            if begins || ends { return true }
        }
        let isInside = quoted[block].contains { $0.contains(place.word.lowerBound) }
        return isInside ? false : nil
    }

    /// The letters and digits of a text, without case, with where they stand: labels may write the other signs otherwise.
    private struct Letters {
        var bytes: [UInt8] = []
        private var offsets: [Int] = []

        init(_ text: String) {
            for (offset, byte) in text.utf8.enumerated() where ASCII.isLetter(byte) || ASCII.isDigit(byte) {
                bytes.append(ASCII.lowercased(byte))
                offsets.append(offset)
            }
        }

        /// Where another text's letters stand, in bytes of this text.
        func ranges(of other: Letters) -> [Range<Int>] {
            guard bytes.count >= other.bytes.count else { return [] }
            return (0...(bytes.count - other.bytes.count)).compactMap { start in
                guard bytes[start] == other.bytes[0], bytes[start...].starts(with: other.bytes) else {
                    return nil
                }
                return offsets[start]..<(offsets[start + other.bytes.count - 1] + 1)
            }
        }
    }
}
