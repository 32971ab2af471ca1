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

    /// Where a search for a feature stands.
    private struct Search {
        /// The feature's characters.
        var mark: UInt64
        var slot: Int
        /// The characters of the slot.
        var raw: UInt64
    }

    /// Adds up the weights of features.
    ///
    /// In batches: first the slots of many are fetched, then they are compared, since each waits for memory far away.
    package func sum(of features: UnsafeBufferPointer<UInt64>) -> WeightSum {
        withUnsafeTemporaryAllocation(of: Search.self, capacity: Self.batch) { searches in
            var sum = WeightSum()
            var start = 0
            while start < features.count {
                let count = min(Self.batch, features.count - start)
                for index in 0..<count { searches[index] = search(for: features[start + index]) }
                for index in 0..<count {
                    if let found = found(searches[index]) { sum.add(found) }
                }
                start += count
            }
            return sum
        }
    }

    private static let batch = 64

    @inline(__always)
    private func raw(_ slot: Int) -> UInt64 {
        UnsafeRawPointer(start + slot &* Self.width).loadUnaligned(as: UInt64.self).littleEndian
    }

    @inline(__always)
    private func search(for feature: UInt64) -> Search {
        let slot = Self.slot(of: feature, slots: slots)
        return Search(mark: UInt64(Self.mark(of: feature)), slot: slot, raw: raw(slot))
    }

    /// The slot that holds the feature, as it lies there, its first character lowest; nil when the feature has none.
    @inline(__always)
    private func found(_ search: Search) -> UInt64? {
        var slot = search.slot
        var raw = search.raw
        while raw & 0xFF_FFFF != search.mark {
            if UInt8(truncatingIfNeeded: raw) == Self.free { return nil }
            slot &+= 1
            if slot == Int(truncatingIfNeeded: slots) { slot = 0 }
            raw = self.raw(slot)
        }
        return raw
    }
}

/// The sums of the weights of the features of one place.
package struct WeightSum: Sendable {
    /// The sums of a slot's characters, two in each: the first and fifth, the second and sixth, and so on.
    private var sums: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    private var count: Int32 = 0

    /// Adds the weights in a slot, its first character lowest.
    @inline(__always)
    fileprivate mutating func add(_ slot: UInt64) {
        let pair: UInt64 = 0xFF_0000_00FF
        sums.0 &+= slot & pair
        sums.1 &+= slot &>> 8 & pair
        sums.2 &+= slot &>> 16 & pair
        sums.3 &+= slot &>> 24 & pair
        count &+= 1
    }

    /// The sum for a label, in the parts of ``WeightTable/scale``.
    package subscript(label: Int) -> Int32 {
        let sum =
            switch label {
            case 0: sums.3 & 0xFFFF_FFFF
            case 1: sums.0 &>> 32
            case 2: sums.1 &>> 32
            case 3: sums.2 &>> 32
            default: sums.3 &>> 32
            }
        return Int32(truncatingIfNeeded: sum) &- count &* Int32(WeightTable.zero)
    }
}
