/// Tells of most hashes that they are not in a set: six bits for each value of a hash's lowest bits.
struct HashFilter: Sendable {
    /// The bits, six in a byte.
    private(set) var sixes: [UInt8]

    /// An empty filter that so many of the lowest bits of a hash divide.
    init(bits: Int) { sixes = Array(repeating: 0, count: 1 << bits) }

    /// The filter that lies compiled at a place.
    init(digits: UnsafePointer<UInt8>, bits: Int) {
        sixes = UnsafeBufferPointer(start: digits, count: 1 << bits).map { $0 - Digits.zero }
    }

    /// Whether the hash may have been added; false is certain.
    func contains(_ hash: UInt64) -> Bool {
        sixes[Int(truncatingIfNeeded: hash) & (sixes.count - 1)] & Self.bit(of: hash) != 0
    }

    /// Adds a hash.
    mutating func insert(_ hash: UInt64) {
        sixes[Int(truncatingIfNeeded: hash) & (sixes.count - 1)] |= Self.bit(of: hash)
    }

    /// Which of the six bits stands for a hash.
    @inline(__always)
    static func bit(of hash: UInt64) -> UInt8 {
        1 &<< UInt8(truncatingIfNeeded: ((hash &>> 32 & 0xFF) &* 6) &>> 8)
    }
}
