/// Classes of words that stand in like contexts, learned from postings without labels, read where they lie in the program.
///
/// A text of six printable characters a slot: four that tell the word, two with its class; and three a class with the
/// larger classes that hold it. `hospital` and `clinic` are of one class, and a model that knows one word knows the other.
package struct WordClasses: @unchecked Sendable {
    /// The classes of a word, from 1; zero for a word that is in none.
    package struct Classes: Sendable {
        /// One of about a thousand.
        package var fine: UInt16 = 0
        /// One of about 250.
        package var middle: UInt16 = 0
        /// One of about 60.
        package var coarse: UInt16 = 0
    }

    /// The number of characters of a word's slot.
    package static let width = 6
    /// The number of characters of a class.
    package static let classWidth = 3
    /// The key that stands for every number.
    package static let numberKey: UInt64 = 0x6e75_6d62_6572

    private let words: UnsafePointer<UInt8>
    private let slots: UInt64
    private let classes: UnsafePointer<UInt8>
    /// The number of the finest classes.
    let count: Int

    /// Classes that lie in two texts.
    package init(words: StaticString, classes: StaticString) {
        self.words = words.utf8Start
        slots = UInt64(words.utf8CodeUnitCount / Self.width)
        self.classes = classes.utf8Start
        count = classes.utf8CodeUnitCount / Self.classWidth
    }

    /// The four characters of a word's key, the first one lowest.
    package static func mark(of key: UInt64) -> UInt32 {
        let bits = UInt32(truncatingIfNeeded: key)
        return 0x2424_2424
            &+ (bits & 0x3F | (bits << 2) & 0x3F00 | (bits << 4) & 0x3F_0000 | (bits << 6) & 0x3F00_0000)
    }

    /// The classes of the word with a folded key.
    package func classes(of key: UInt64) -> Classes {
        let hash = Feature.hash(0, key)
        var slot = WeightTable.slot(of: hash, slots: slots)
        let mark = Self.mark(of: hash)
        while true {
            let place = words + slot &* Self.width
            let found = UnsafeRawPointer(place).loadUnaligned(as: UInt32.self).littleEndian
            if found == mark {
                return classes(ofFine: Self.number(place + 4) &+ 1)
            }
            if UInt8(truncatingIfNeeded: found) == WeightTable.free { return Classes() }
            slot &+= 1
            if slot == Int(truncatingIfNeeded: slots) { slot = 0 }
        }
    }

    /// The last of the middle classes.
    package var mostMiddle: Int { (0...count).reduce(0) { max($0, Int(classes(ofFine: $1).middle)) } }

    /// One of the finest classes, from 1, with those that hold it; zero is none.
    @inline(__always)
    func classes(ofFine fine: Int) -> Classes {
        guard fine > 0 else { return Classes() }
        let others = classes + (fine &- 1) &* Self.classWidth
        return Classes(
            fine: UInt16(truncatingIfNeeded: fine), middle: UInt16(Self.number(others) + 1),
            coarse: UInt16(others[2] - WeightTable.base) + 1)
    }

    @inline(__always)
    private static func number(_ digits: UnsafePointer<UInt8>) -> Int {
        Int(digits[0] &- WeightTable.base) &<< 6 | Int(digits[1] &- WeightTable.base)
    }
}
