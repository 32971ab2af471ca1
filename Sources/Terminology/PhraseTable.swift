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

    private struct Slot {
        var hash: UInt64 = 0
        var phrase: Int32 = -1
        var isUsed = false
        var isPrefix = false
    }

    private(set) var phrases: [Phrase] = []
    private var slots: [Slot]
    private var used = 0
    private var mask: Int

    /// An empty table for about `capacity` spellings.
    init(capacity: Int) {
        var size = 64
        while size < capacity * 4 { size *= 2 }
        slots = Array(repeating: Slot(), count: size)
        mask = size - 1
    }

    /// What a word sequence is: the first of its spellings, or -1, and whether a longer one begins with it.
    func lookUp(_ hash: UInt64) -> (phrase: Int, isPrefix: Bool)? {
        let slot = slots[index(of: hash)]
        return slot.isUsed ? (Int(slot.phrase), slot.isPrefix) : nil
    }

    /// Adds a spelling by the keys of its words.
    ///
    /// A second spelling of the same words and entry changes nothing.
    mutating func insert(_ keys: [UInt64], entry: Int, exact: [UInt8]?, needsContext: Bool) {
        guard let last = keys.indices.last else { return }
        var hash: UInt64 = 0
        for position in keys.indices {
            hash = Folding.combine(hash, keys[position])
            let index = claim(hash)
            guard position == last else {
                slots[index].isPrefix = true
                continue
            }
            var other = slots[index].phrase
            while other >= 0 {
                if phrases[Int(other)].entry == Int32(entry), phrases[Int(other)].exact == exact { return }
                other = phrases[Int(other)].next
            }
            phrases.append(
                Phrase(
                    entry: Int32(entry), next: slots[index].phrase, exact: exact, needsContext: needsContext))
            slots[index].phrase = Int32(phrases.count - 1)
        }
    }

    private func index(of hash: UInt64) -> Int {
        var index = Int(truncatingIfNeeded: hash) & mask
        while slots[index].isUsed, slots[index].hash != hash { index = (index + 1) & mask }
        return index
    }

    private mutating func claim(_ hash: UInt64) -> Int {
        if used * 2 > slots.count { grow() }
        let index = index(of: hash)
        if !slots[index].isUsed {
            slots[index].isUsed = true
            slots[index].hash = hash
            used += 1
        }
        return index
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: Slot(), count: old.count * 2)
        mask = slots.count - 1
        for slot in old where slot.isUsed { slots[index(of: slot.hash)] = slot }
    }
}
