import TextAnalysis

/// Spellings of terms, found by the hashes of their words.
///
/// An open-addressing table from the hash of a word sequence to the spellings that fold to it; every beginning of a
/// spelling has a slot too, so that a search knows when to stop. Two sequences with one 64-bit hash are taken as equal:
/// at 30,000 spellings the chance of any such pair is below one in 10^10.
struct PhraseTable: Sendable {
    /// One spelling.
    struct Phrase: Sendable {
        /// The entry that it names.
        var entry: Int32
        /// The next spelling with the same hash, or -1.
        var next: Int32
        /// The bytes of the spelling, when only they count.
        var exact: [UInt8]?
        /// Whether it counts only beside other terms or after a cue.
        var needsContext: Bool
    }

    private(set) var phrases: [Phrase] = []
    /// The hash of each slot; 0 where it is free.
    private var hashes: [UInt64]
    /// The first spelling of each slot plus one, doubled, and one more where a longer spelling begins with it.
    private var values: [Int32]
    private var used = 0
    private var mask: Int

    /// An empty table for about `capacity` spellings.
    init(capacity: Int) {
        var size = 64
        while size < capacity * 3 { size *= 2 }
        hashes = Array(repeating: 0, count: size)
        values = Array(repeating: 0, count: size)
        mask = size - 1
        phrases.reserveCapacity(capacity)
    }

    /// What a word sequence is: the first of its spellings, or -1, and whether a longer one begins with it.
    func lookUp(_ hash: UInt64) -> (phrase: Int, isPrefix: Bool)? {
        let index = index(of: hash)
        guard hashes[index] != 0 else { return nil }
        let value = Int(values[index])
        return (value >> 1 - 1, value & 1 == 1)
    }

    /// The entry that a word sequence names, a spelling without conditions before any other; nil when there is none.
    func entry(of hash: UInt64) -> Int? {
        guard let found = lookUp(hash), found.phrase >= 0 else { return nil }
        var index = found.phrase
        while index >= 0 {
            if phrases[index].exact == nil { return Int(phrases[index].entry) }
            index = Int(phrases[index].next)
        }
        return Int(phrases[found.phrase].entry)
    }

    /// Adds a spelling by the keys of its words.
    ///
    /// A second spelling of the same words and entry changes nothing.
    mutating func insert(
        _ keys: UnsafeMutableBufferPointer<UInt64>.SubSequence, entry: Int, exact: [UInt8]?,
        needsContext: Bool
    ) {
        var hash: UInt64 = 0
        var left = keys.count
        for key in keys {
            hash = Folding.combine(hash, key)
            left -= 1
            let index = claim(hash)
            if left > 0 {
                values[index] |= 1
                continue
            }
            let first = values[index] >> 1 - 1
            var other = first
            while other >= 0 {
                if phrases[Int(other)].entry == Int32(entry), phrases[Int(other)].exact == exact { return }
                other = phrases[Int(other)].next
            }
            phrases.append(
                Phrase(
                    entry: Int32(entry), next: first, exact: exact, needsContext: needsContext))
            values[index] = Int32(phrases.count) << 1 | values[index] & 1
        }
    }

    private func index(of hash: UInt64) -> Int {
        var index = Int(truncatingIfNeeded: hash) & mask
        while hashes[index] != 0, hashes[index] != hash { index = (index + 1) & mask }
        return index
    }

    private mutating func claim(_ hash: UInt64) -> Int {
        if used * 2 > hashes.count { grow() }
        let index = index(of: hash)
        if hashes[index] == 0 {
            hashes[index] = hash
            used += 1
        }
        return index
    }

    private mutating func grow() {
        let (oldHashes, oldValues) = (hashes, values)
        hashes = Array(repeating: 0, count: oldHashes.count * 2)
        values = Array(repeating: 0, count: oldHashes.count * 2)
        mask = hashes.count - 1
        for old in oldHashes.indices where oldHashes[old] != 0 {
            let index = index(of: oldHashes[old])
            hashes[index] = oldHashes[old]
            values[index] = oldValues[old]
        }
    }
}
