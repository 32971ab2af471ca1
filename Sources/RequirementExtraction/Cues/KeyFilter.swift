/// Tells most keys that a table does not hold from those that it may hold, by one bit: few words of a text are in any.
struct KeyFilter: Sendable {
    private var bits: [UInt64]

    /// Makes room for about so many keys.
    init(capacity: Int) {
        var words = 1
        while words * 4 < capacity { words *= 2 }
        bits = Array(repeating: 0, count: words)
    }

    /// Adds a key.
    mutating func insert(_ key: UInt64) { bits[Self.word(of: key, bits.count)] |= 1 << (key & 63) }

    /// Whether a key may have been added; true for all that were.
    @inline(__always)
    func mayHold(_ key: UInt64) -> Bool {
        bits.withUnsafeBufferPointer { $0[Self.word(of: key, $0.count)] &>> (key & 63) & 1 != 0 }
    }

    @inline(__always)
    private static func word(of key: UInt64, _ count: Int) -> Int {
        Int(truncatingIfNeeded: key &>> 6) & (count &- 1)
    }
}
