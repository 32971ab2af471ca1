import TextAnalysis

/// Spellings of terms, found by the hashes of their words.
///
/// Every beginning of a spelling has a hash too, so that a search knows when to stop. Two sequences with one 64-bit
/// hash are taken as equal: at 30,000 spellings the chance of any such pair is below one in 10^10.
protocol PhraseIndex: Sendable {
    /// Whether a word of this key may be a spelling; false is certain.
    func mayBeSpelling(_ key: UInt64) -> Bool

    /// Whether a spelling of several words may begin with a word of this key; false is certain.
    func mayBegin(with key: UInt64) -> Bool

    /// Whether two words of this hash may be a spelling or begin one; false is certain.
    func mayBegin(withTwo hash: UInt64) -> Bool

    /// What a word sequence is: the first of its spellings, or -1, and whether a longer one begins with it.
    func lookUp(_ hash: UInt64) -> (phrase: Int, isPrefix: Bool)?

    /// A spelling by its number.
    func phrase(_ number: Int) -> Phrase

    /// Whether a spelling of which only the very bytes count has these.
    func isExact(_ phrase: Phrase, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool
}

extension PhraseIndex {
    /// Of the spellings with one fold, the one that the bytes allow; the very spelling before any other.
    func choose(_ first: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Phrase? {
        var loose: Phrase?
        var number = first
        while number >= 0 {
            let phrase = phrase(number)
            if !phrase.isExact {
                loose = loose ?? phrase
            } else if isExact(phrase, bytes) {
                return phrase
            }
            number = phrase.next
        }
        return loose
    }

    /// The entry that a word sequence names; of several the one with the very spelling, then one without conditions.
    func entry(of hash: UInt64, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let found = lookUp(hash), found.phrase >= 0 else { return nil }
        return (choose(found.phrase, bytes) ?? phrase(found.phrase)).entry
    }
}
