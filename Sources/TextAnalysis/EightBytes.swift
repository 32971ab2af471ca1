/// Eight bytes looked at together, as one number.
///
/// Each test sets the highest bit of the bytes that pass. Above the first byte that passes others may seem to do so: what
/// counts is only the lowest bit set.
@usableFromInline
package struct EightBytes {
    @usableFromInline let word: UInt64

    @inlinable static var ones: UInt64 { 0x0101_0101_0101_0101 }
    @inlinable static var highs: UInt64 { 0x8080_8080_8080_8080 }

    @inlinable
    init(_ word: UInt64) { self.word = word }

    /// The bytes equal to a sign, which is not zero.
    @inlinable
    package func equal(_ sign: UInt8) -> UInt64 { Self.below(word ^ Self.ones &* UInt64(sign), 1) }

    /// The bytes beyond ASCII.
    @inlinable package var beyondASCII: UInt64 { word & Self.highs }

    /// The control characters, line ends and tabs among them.
    @inlinable package var controls: UInt64 { Self.below(word, 0x20) }

    /// The ASCII digits.
    @inlinable package var digits: UInt64 { Self.below(word ^ Self.ones &* 0x30, 10) }

    @inlinable
    static func below(_ word: UInt64, _ limit: UInt64) -> UInt64 { (word &- ones &* limit) & ~word & highs }
}

extension UnsafeBufferPointer<UInt8> {
    /// The first byte from an index on that passes a test, else the end.
    @inlinable
    @inline(__always)
    package func firstIndex(from start: Int, where test: (EightBytes) -> UInt64) -> Int {
        guard let base = baseAddress else { return count }
        var index = start
        while index &+ 8 <= count {
            let word = UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self).littleEndian
            let passed = test(EightBytes(word))
            if passed != 0 { return index &+ passed.trailingZeroBitCount &>> 3 }
            index &+= 8
        }
        while index < count {
            // The other seven bytes are spaces: what they pass stands above.
            let word = UInt64(base[index]) | 0x2020_2020_2020_2000
            if test(EightBytes(word)) & 0x80 != 0 { return index }
            index &+= 1
        }
        return count
    }
}

extension [UInt8] {
    /// The first byte from an index on that passes a test, else the end.
    @inlinable
    @inline(__always)
    package func firstIndex(from start: Int, where test: (EightBytes) -> UInt64) -> Int {
        withUnsafeBufferPointer { $0.firstIndex(from: start, where: test) }
    }
}
