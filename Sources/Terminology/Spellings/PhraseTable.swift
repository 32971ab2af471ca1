import TextAnalysis

/// Spellings that are read from text: an open-addressing table from hashes to them.
struct PhraseTable: PhraseIndex {
    var phrases: [Phrase] = []
    /// The bytes of the spellings of which only they count, one behind another.
    private(set) var text: [UInt8] = []
    /// The hash of each slot; 0 where it is free.
    private var hashes: [UInt64]
    /// The first spelling of each slot plus one, doubled, and one more where a longer spelling begins with it.
    private var values: [Int32]
    /// The keys of the words that are spellings.
    var singles = HashFilter(bits: CompiledLayout.wordFilterBits)
    /// The keys of the words that longer spellings begin with.
    var firsts = HashFilter(bits: CompiledLayout.wordFilterBits)
    /// The hashes of two words that are a spelling or begin one.
    var pairs = HashFilter(bits: CompiledLayout.pairFilterBits)
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

    func mayBeSpelling(_ key: UInt64) -> Bool { singles.contains(key) }

    func mayBegin(with key: UInt64) -> Bool { firsts.contains(key) }

    func mayBegin(withTwo hash: UInt64) -> Bool { pairs.contains(hash) }

    func lookUp(_ hash: UInt64) -> (phrase: Int, isPrefix: Bool)? {
        let index = index(of: hash)
        guard hashes[index] != 0 else { return nil }
        let value = Int(values[index])
        return (value >> 1 - 1, value & 1 == 1)
    }

    func phrase(_ number: Int) -> Phrase { phrases[number] }

    func isExact(_ phrase: Phrase, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        phrase.exact.map { text[$0].elementsEqual(bytes) } ?? false
    }

    /// The entry that a word sequence names, a spelling without conditions before any other; nil when there is none.
    func entry(of hash: UInt64) -> Int? { entry(of: hash, UnsafeBufferPointer(start: nil, count: 0)) }

    /// Every word sequence that is a spelling or begins one, by rising hash.
    var sequences: [(hash: UInt64, phrase: Int, isPrefix: Bool)] {
        hashes.indices.filter { hashes[$0] != 0 }
            .map { (hashes[$0], Int(values[$0]) >> 1 - 1, values[$0] & 1 == 1) }
            .sorted { $0.0 < $1.0 }
    }

    /// Adds a spelling by the keys of its words; with `exact`, only these bytes count.
    ///
    /// A second spelling of the same words and entry changes nothing.
    mutating func insert(
        _ keys: UnsafeMutableBufferPointer<UInt64>.SubSequence, entry: Int,
        exact: UnsafeBufferPointer<UInt8>?, needsContext: Bool
    ) {
        note(keys)
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
            let first = Int(values[index]) >> 1 - 1
            if has(entry, exact, from: first) { return }
            let place = exact.map { keep($0) }
            phrases.append(Phrase(entry: entry, next: first, needsContext: needsContext, exact: place))
            values[index] = Int32(phrases.count) << 1 | values[index] & 1
        }
    }

    /// Makes these the spellings of a word sequence, the first before the others.
    mutating func set(_ chain: [Phrase], of hash: UInt64) {
        let index = claim(hash)
        values[index] &= 1
        for phrase in chain.reversed() {
            let next = Int(values[index]) >> 1 - 1
            phrases.append(
                Phrase(
                    entry: phrase.entry, next: next, needsContext: phrase.needsContext, exact: phrase.exact))
            values[index] = Int32(phrases.count) << 1 | values[index] & 1
        }
    }

    /// Makes the last phrases, in their order, the spellings of a word sequence that is new to the table.
    mutating func place(_ hash: UInt64, count: Int, isPrefix: Bool) {
        let first = phrases.count - count
        for number in first..<phrases.count {
            phrases[number].next = number + 1 < phrases.count ? number + 1 : -1
        }
        values[claim(hash)] = Int32(count > 0 ? first + 1 : 0) << 1 | (isPrefix ? 1 : 0)
    }

    /// The word sequences that name some entries.
    func hashesOfPhrases(of entries: Set<Int>) -> [UInt64] {
        hashes.indices.filter { slot in
            var number = Int(values[slot]) >> 1 - 1
            while number >= 0 {
                if entries.contains(phrases[number].entry) { return true }
                number = phrases[number].next
            }
            return false
        }.map { hashes[$0] }
    }

    /// Keeps bytes in the text and gives their place there.
    mutating func keep(_ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
        text += bytes
        return text.count - bytes.count..<text.count
    }

    private mutating func note(_ keys: UnsafeMutableBufferPointer<UInt64>.SubSequence) {
        guard let first = keys.first else { return }
        guard keys.count > 1 else { return singles.insert(first) }
        firsts.insert(first)
        pairs.insert(keys.prefix(2).reduce(0, Folding.combine))
    }

    private func has(_ entry: Int, _ exact: UnsafeBufferPointer<UInt8>?, from first: Int) -> Bool {
        var number = first
        while number >= 0 {
            let phrase = phrases[number]
            if phrase.entry == entry, exact.map({ isExact(phrase, $0) }) ?? !phrase.isExact { return true }
            number = phrase.next
        }
        return false
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
