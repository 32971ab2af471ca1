import TextAnalysis

/// Small values by hash: an open hash table for hashes that are spread already, quick to build and to look up.
struct KeyTable: Sendable {
    private var keys: [UInt64]
    private var values: [UInt16]
    private var filter: KeyFilter
    private var count = 0

    /// Makes room for about so many keys; it grows when there are more.
    init(capacity: Int) {
        var size = 16
        while size < capacity * 2 { size *= 2 }
        keys = Array(repeating: 0, count: size)
        values = Array(repeating: 0, count: size)
        filter = KeyFilter(capacity: size / 2)
    }

    /// The value of a key, zero when it has none; zero is no key.
    @inline(__always)
    subscript(key: UInt64) -> UInt16 { filter.mayHold(key) ? value(of: key) : 0 }

    private func value(of key: UInt64) -> UInt16 {
        let slot = slot(of: key)
        return keys[slot] == key ? values[slot] : 0
    }

    /// Sets the bits of a key's value.
    mutating func add(_ bits: UInt16, to key: UInt64) {
        let slot = slot(of: key)
        if keys[slot] != key {
            keys[slot] = key
            filter.insert(key)
            count += 1
        }
        values[slot] |= bits
        if count * 4 > keys.count * 3 { grow() }
    }

    /// Sets the bits of the values of words separated by white space.
    mutating func add(_ bits: UInt16, toWords words: String) {
        var words = words
        words.withUTF8 { bytes in
            var start = 0
            for index in 0...bytes.count where index == bytes.count || ASCII.isSpace(bytes[index]) {
                if index > start { add(bits, to: Folding.key(bytes, in: start..<index)) }
                start = index + 1
            }
        }
    }

    private mutating func grow() {
        var larger = KeyTable(capacity: keys.count)
        for (key, value) in zip(keys, values) where key != 0 { larger.add(value, to: key) }
        self = larger
    }

    private func slot(of key: UInt64) -> Int {
        keys.withUnsafeBufferPointer { keys in
            var slot = Int(truncatingIfNeeded: key ^ key >> 32) & (keys.count - 1)
            while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
            return slot
        }
    }
}
