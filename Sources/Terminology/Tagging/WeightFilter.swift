/// Tells most features that a ``WeightTable`` does not hold from those that it may hold.
///
/// One bit for the mark of a feature in the stretch of slots where its search begins. Of the features seen in a text
/// about half have no weight, and in a full table each of those would be searched for over many slots.
@usableFromInline
struct WeightFilter: Sendable {
    private let bits: [UInt64]

    /// The slots of a stretch, as a power of two.
    @inlinable static var stretch: Int { 10 }

    /// Looks at all slots of a table.
    ///
    /// A slot's feature may belong to any earlier one without a free slot between: each of their stretches is marked.
    init(slots start: UnsafePointer<UInt8>, count: Int) {
        var words = 1
        while words * 16 < count { words *= 2 }
        var bits = Array(repeating: UInt64(0), count: words)
        bits.withUnsafeMutableBufferPointer { bits in
            let mask = bits.count * 64 - 1
            func add(_ raw: UInt32, _ stretch: Int, _ bit: UInt64) {
                let place = Self.place(Self.mark(raw), stretch) & mask
                bits[place &>> 6] |= bit &<< UInt64(truncatingIfNeeded: place)
            }
            func raw(_ slot: Int) -> UInt32 {
                UnsafeRawPointer(start + slot &* WeightTable.width).loadUnaligned(as: UInt32.self)
                    .littleEndian
            }
            func isFree(_ raw: UInt32) -> Bool { UInt8(truncatingIfNeeded: raw) == WeightTable.free }
            var first = 0
            for slot in 0..<count {
                let raw = raw(slot)
                let isFree = isFree(raw)
                first = isFree ? slot &+ 1 : first
                var stretch = slot &>> Self.stretch
                add(raw, stretch, isFree ? 0 : 1)
                while stretch &<< Self.stretch > first {
                    stretch &-= 1
                    add(raw, stretch, 1)
                }
            }
            // The table is a ring: what stands before its first free slot may belong to the slots at its end.
            for slot in 0..<count {
                let raw = raw(slot)
                if isFree(raw) { break }
                for stretch in (min(first, count - 1) >> Self.stretch)...((count - 1) >> Self.stretch) {
                    add(raw, stretch, 1)
                }
            }
        }
        self.bits = bits
    }

    /// Gives a reader of the filter.
    @inline(__always)
    func withReader<Result>(_ body: (Reader) -> Result) -> Result {
        bits.withUnsafeBufferPointer { body(Reader(bits: $0)) }
    }

    /// Reads a filter where it lies.
    @usableFromInline
    struct Reader {
        @usableFromInline let bits: UnsafeBufferPointer<UInt64>
        @usableFromInline let mask: Int

        fileprivate init(bits: UnsafeBufferPointer<UInt64>) {
            self.bits = bits
            mask = bits.count &* 64 &- 1
        }

        /// 1 when the table may hold the feature, whose search begins at a slot, else 0.
        @inlinable
        @inline(__always)
        func bit(of feature: UInt64, at slot: Int) -> Int {
            let mark = UInt32(truncatingIfNeeded: feature) & 0x3_FFFF
            let place = WeightFilter.place(mark, slot &>> WeightFilter.stretch) & mask
            return Int(truncatingIfNeeded: bits[place &>> 6] &>> UInt64(truncatingIfNeeded: place) & 1)
        }
    }

    /// The place of a mark's 18 bits in a stretch, of which the lowest bits count.
    @inlinable
    @inline(__always)
    static func place(_ mark: UInt32, _ stretch: Int) -> Int {
        Int(mark) &* 0x9E37 ^ stretch &* 0x2_4F6D
    }

    /// The 18 bits that three characters tell, the first one lowest.
    @inline(__always)
    private static func mark(_ characters: UInt32) -> UInt32 {
        let sixes = characters &- 0x24_2424
        return sixes & 0x3F | sixes &>> 2 & 0xFC0 | sixes &>> 4 & 0x3_F000
    }
}
