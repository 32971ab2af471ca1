import CareerModel
import TextAnalysis

/// A block of a posting with every word taken apart that may be several glued together.
struct LooseBlock {
    /// The block's passage, as it is.
    let whole: Passage
    /// The same with its words in parts.
    let parts: Passage
    /// For each part the number of the whole's token that it is of; nil when no word is in parts.
    let owners: [Int]?
    /// Whether the block is a list item.
    let isItem: Bool

    init(_ block: TextBlock, _ passage: Passage) {
        whole = passage
        if case .item = block.kind { isItem = true } else { isItem = false }
        if let (tokens, owners) = GluedWords.parts(of: passage.tokens, in: passage.bytes) {
            parts = Passage(bytes: passage.bytes, tokens: tokens)
            self.owners = owners
        } else {
            parts = passage
            owners = nil
        }
    }

    /// Whether a part and the one before it are of one word.
    func isSeam(_ part: Int, after before: Int) -> Bool {
        owners.map { $0[part] == $0[before] } ?? false
    }

    /// The whole word that a part is of.
    func word(of part: Int) -> Token { whole.tokens[owners?[part] ?? part] }
}
