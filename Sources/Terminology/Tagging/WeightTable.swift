/// The learned weights of features, read where they lie in the program.
///
/// A text of eight printable characters a slot: three that tell the feature, five with the weights of up to five labels.
/// A feature's slot is found by its hash with linear probing, so that nothing is parsed and loading takes no time. Of
/// 18 bits that tell features apart, one slot in 262,144 is taken for another's: no matter to a sum of many weights.
@usableFromInline
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
    @usableFromInline let slots: UInt64
    private let filter: WeightFilter

    /// A table that lies in a text of whole slots, at least one of them free.
    package init(_ text: StaticString) {
        self.init(text.utf8Start, slots: text.utf8CodeUnitCount / Self.width)
    }

    /// A table that lies in memory that is never freed.
    package init(_ text: UnsafeBufferPointer<UInt8>) {
        self.init(
            text.baseAddress ?? StaticString("~QQQQQQQ").utf8Start, slots: max(1, text.count / Self.width))
    }

    private init(_ start: UnsafePointer<UInt8>, slots: Int) {
        self.start = start
        self.slots = UInt64(slots)
        filter = WeightFilter(slots: start, count: slots)
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

    /// Adds up the weights of features.
    ///
    /// The sum for each label, in the parts of ``scale``; the lanes beyond the last label tell nothing.
    package func sum(of features: UnsafeBufferPointer<UInt64>) -> SIMD8<Int32> {
        collecting { collector in
            for feature in features { collector.add(feature) }
            return collector.takeSum()
        }
    }

    /// The weights of a feature.
    package func weight(of feature: UInt64) -> PackedWeights {
        var weights = PackedWeights()
        if let slot = found(feature, from: raw(slot(of: feature))) { weights.add(slot: slot) }
        return weights
    }

    /// Gives a sink that adds up weights.
    @inline(__always)
    package func collecting<Result>(_ body: (inout WeightCollector) -> Result) -> Result {
        filter.withReader { filter in
            // No more than fits on the stack.
            withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 2 * PackedWeights.most) { buffer in
                var collector = WeightCollector(
                    self, filter,
                    features: UnsafeMutableBufferPointer(rebasing: buffer[..<PackedWeights.most]),
                    slots: UnsafeMutableBufferPointer(rebasing: buffer[PackedWeights.most...]))
                return body(&collector)
            }
        }
    }

    @inlinable
    @inline(__always)
    func slot(of feature: UInt64) -> Int { Self.slot(of: feature, slots: slots) }

    /// A slot as it lies there, its first character lowest.
    @inline(__always)
    func raw(_ slot: Int) -> UInt64 {
        UnsafeRawPointer(start + slot &* Self.width).loadUnaligned(as: UInt64.self).littleEndian
    }

    /// The slot that holds a feature, given the one where the search for it begins; nil when the feature has none.
    @inline(__always)
    func found(_ feature: UInt64, from first: UInt64) -> UInt64? {
        let mark = UInt64(Self.mark(of: feature))
        var raw = first
        if raw & 0xFF_FFFF == mark { return raw }
        var slot = slot(of: feature)
        while UInt8(truncatingIfNeeded: raw) != Self.free {
            slot &+= 1
            if slot == Int(truncatingIfNeeded: slots) { slot = 0 }
            raw = self.raw(slot)
            if raw & 0xFF_FFFF == mark { return raw }
        }
        return nil
    }
}
