/// The learned weights of features, read where they lie in the program.
///
/// A text of eight printable characters a slot: three that tell the feature, five with the weights of up to five labels.
/// A feature's slot is found by its hash with linear probing, so that nothing is parsed and loading takes no time. Of
/// 18 bits that tell features apart, one slot in 262,144 is taken for another's: no matter to a sum of many weights.
package struct WeightTable: @unchecked Sendable {
    /// The weights are whole numbers of this many parts of one.
    package static let scale: Float = 12
    /// The largest weight, in parts.
    package static let limit = 45
    /// The number of characters of a slot.
    package static let width = 8
    /// The character that begins a free slot.
    package static let free = UInt8(ascii: "~")
    /// The smallest character of a slot in use.
    package static let base = UInt8(ascii: "$")
    /// The character of the weight zero.
    package static let zero = base + UInt8(limit)

    private let start: UnsafePointer<UInt8>
    private let slots: UInt64

    /// A table that lies in a text of whole slots, at least one of them free.
    package init(_ text: StaticString) {
        start = text.utf8Start
        slots = UInt64(text.utf8CodeUnitCount / Self.width)
    }

    /// A table that lies in memory that is never freed.
    package init(_ text: UnsafeBufferPointer<UInt8>) {
        start = text.baseAddress ?? StaticString("~QQQQQQQ").utf8Start
        slots = UInt64(max(1, text.count / Self.width))
    }

    /// The slot where the search for a feature begins.
    @inlinable
    package static func slot(of feature: UInt64, slots: UInt64) -> Int {
        Int(truncatingIfNeeded: ((feature >> 32) &* slots) >> 32)
    }

    /// The three characters of a feature, the first one lowest.
    @inlinable
    package static func mark(of feature: UInt64) -> UInt32 {
        let bits = UInt32(truncatingIfNeeded: feature)
        return 0x24_2424 &+ (bits & 0x3F | (bits << 2) & 0x3F00 | (bits << 4) & 0x3F_0000)
    }

    /// Adds the weights of a feature, offset by ``zero``, to sums; false when it has none.
    @inline(__always)
    func add(_ feature: UInt64, to sums: inout SIMD8<Int32>) -> Bool {
        var slot = Self.slot(of: feature, slots: slots)
        let mark = Self.mark(of: feature)
        while true {
            let raw = UnsafeRawPointer(start + slot &* Self.width).loadUnaligned(as: UInt64.self)
            let found = UInt32(truncatingIfNeeded: raw.littleEndian) & 0xFF_FFFF
            if found == mark {
                sums &+= SIMD8<Int32>(truncatingIfNeeded: unsafeBitCast(raw, to: SIMD8<UInt8>.self))
                return true
            }
            if UInt8(truncatingIfNeeded: found) == Self.free { return false }
            slot &+= 1
            if slot == Int(truncatingIfNeeded: slots) { slot = 0 }
        }
    }
}

/// Adds up the weights of the features of one place.
package struct WeightSum: FeatureSink {
    private let table: WeightTable
    private var sums = SIMD8<Int32>()
    private var count: Int32 = 0

    /// An empty sum over a table's weights.
    package init(_ table: WeightTable) { self.table = table }

    @inline(__always)
    package mutating func add(_ feature: UInt64) {
        if table.add(feature, to: &sums) { count &+= 1 }
    }

    /// The sum for a label, in the parts of ``WeightTable/scale``.
    package subscript(label: Int) -> Int32 { sums[3 + label] &- count &* Int32(WeightTable.zero) }
}
