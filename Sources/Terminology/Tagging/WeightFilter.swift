/// Tells most features that a ``WeightTable`` does not hold from those that it may hold.
///
/// One bit for the mark of a feature in the stretch of slots where its search begins. Of the features seen in a text
/// about a third have no weight, and in a full table each of those would be searched for over many slots.
@usableFromInline
struct WeightFilter: Sendable {
    private let bits: [UInt64]

    /// The slots of a stretch, as a power of two; no run of slots in use is as long.
    @inlinable static var stretch: Int { 15 }
    /// The bits of a mark.
    @inlinable static var markBits: Int { 18 }

    /// Looks at all slots of a table.
    init(slots start: UnsafePointer<UInt8>, count: Int) {
        let last = (count - 1) >> Self.stretch
        var bits = Array(repeating: UInt64(0), count: (last + 1) << (Self.markBits - 6))
        bits.withUnsafeMutableBufferPointer { bits in
            func raw(_ slot: Int) -> UInt32 {
                UnsafeRawPointer(start + slot &* WeightTable.width).loadUnaligned(as: UInt32.self)
                    .littleEndian
            }
            func isFree(_ raw: UInt32) -> Bool { UInt8(truncatingIfNeeded: raw) == WeightTable.free }
            func add(_ raw: UInt32, _ stretch: Int, _ bit: UInt64) {
                let place = Self.place(Self.mark(raw), stretch)
                bits[place &>> 6] |= bit &<< UInt64(truncatingIfNeeded: place)
            }
            for slot in 0..<count {
                let raw = raw(slot)
                add(raw, slot &>> Self.stretch, isFree(raw) ? 0 : 1)
            }
            // What stands at the beginning of a stretch may have been sought from the end of the one before; the table
            // is a ring.
            for stretch in 0...last {
                var slot = stretch << Self.stretch
                while slot < count, case let raw = raw(slot), !isFree(raw) {
                    add(raw, stretch > 0 ? stretch - 1 : last, 1)
                    slot += 1
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

        fileprivate init(bits: UnsafeBufferPointer<UInt64>) { self.bits = bits }

        /// 1 when the table may hold the feature, whose search begins at a slot, else 0.
        @inlinable
        @inline(__always)
        func bit(of feature: UInt64, at slot: Int) -> Int {
            let mark = UInt32(truncatingIfNeeded: feature) & (1 << UInt32(WeightFilter.markBits) - 1)
            let place = WeightFilter.place(mark, slot &>> WeightFilter.stretch)
            return Int(truncatingIfNeeded: bits[place &>> 6] &>> UInt64(truncatingIfNeeded: place) & 1)
        }
    }

    /// The place of a mark in a stretch.
    @inlinable
    @inline(__always)
    static func place(_ mark: UInt32, _ stretch: Int) -> Int { Int(mark) | stretch &<< markBits }

    /// The 18 bits that three characters tell, the first one lowest.
    @inline(__always)
    private static func mark(_ characters: UInt32) -> UInt32 {
        let sixes = characters &- 0x24_2424
        return sixes & 0x3F | sixes &>> 2 & 0xFC0 | sixes &>> 4 & 0x3_F000
    }
}
