/// The sums of the weights of few features, packed: two numbers hold them for all labels.
@usableFromInline
package struct PackedWeights: Sendable {
    /// The number of features that are looked up at once.
    static var most: Int { 60 }
    /// The number of features of which there is always room for the weights.
    @inlinable static var least: UInt64 { 100 }

    /// The sums of a slot's characters, sixteen bits each: in `even` the number of slots lowest, and those of the
    /// fifth and seventh character; in `odd` those of the fourth, sixth and eighth.
    @usableFromInline var even: UInt64 = 0
    @usableFromInline var odd: UInt64 = 0

    @inlinable
    init() {}

    /// Adds the weights in a slot, its first character lowest.
    @inline(__always)
    mutating func add(slot: UInt64) {
        even &+= slot & 0x00FF_00FF_0000_0000 | 1
        odd &+= slot &>> 8 & 0x00FF_00FF_00FF_0000
    }

    /// Adds other sums.
    @inlinable
    package mutating func add(_ other: PackedWeights) {
        even &+= other.even
        odd &+= other.odd
    }

    /// Whether the weights of ``least`` features more are sure not to run over.
    @inlinable
    var hasRoom: Bool { even & 0xFFFF < 256 - Self.least }

    /// The sum for each label, in the parts of ``WeightTable/scale``.
    var lanes: SIMD8<Int32> {
        // Characters 3 to 7 belong to the labels 0 to 4.
        let raw = SIMD8<UInt32>(
            UInt32(truncatingIfNeeded: odd) &>> 16, UInt32(truncatingIfNeeded: even &>> 32) & 0xFFFF,
            UInt32(truncatingIfNeeded: odd &>> 32) & 0xFFFF, UInt32(truncatingIfNeeded: even &>> 48),
            UInt32(truncatingIfNeeded: odd &>> 48), 0, 0, 0)
        let zero = (UInt32(truncatingIfNeeded: even) & 0xFFFF) &* UInt32(WeightTable.zero)
        return SIMD8(truncatingIfNeeded: raw &- SIMD8(repeating: zero))
    }
}
