/// Numbers as printable digits of six bits, the lowest first: 0 is `0`, 63 is `o`.
///
/// Digits can stand in a Swift literal, which costs nothing to compile or load, and be read where they lie.
enum Digits {
    /// The bits of one digit.
    static let bits = 6
    /// The byte of the digit of nothing.
    static let zero: UInt8 = 0x30

    /// The digits of a number; nil when it has more.
    static func write(_ number: UInt64, count: Int) -> [UInt8]? {
        guard count * bits >= 64 || number >> UInt64(count * bits) == 0 else { return nil }
        return (0..<count).map { zero + UInt8(number >> UInt64($0 * bits) & 0x3F) }
    }

    /// The number of one digit.
    @inline(__always)
    static func one(_ start: UnsafePointer<UInt8>) -> Int { Int(start.pointee &- zero) }

    /// The number of two digits.
    @inline(__always)
    static func two(_ start: UnsafePointer<UInt8>) -> Int { one(start) | one(start + 1) &<< 6 }

    /// The number of three digits.
    @inline(__always)
    static func three(_ start: UnsafePointer<UInt8>) -> Int { two(start) | one(start + 2) &<< 12 }

    /// The number of four digits.
    @inline(__always)
    static func four(_ start: UnsafePointer<UInt8>) -> Int { three(start) | one(start + 3) &<< 18 }

    /// Eight digits as they lie in memory, to compare them with those of a number.
    @inline(__always)
    static func eight(_ start: UnsafePointer<UInt8>) -> UInt64 {
        UInt64(littleEndian: UnsafeRawPointer(start).loadUnaligned(as: UInt64.self))
    }

    /// The lowest 48 bits of a number as eight digits lie in memory.
    @inline(__always)
    static func spread(_ number: UInt64) -> UInt64 {
        var spread = number & 0xFF_FFFF | (number &>> 24 & 0xFF_FFFF) &<< 32
        spread = spread & 0x0000_0FFF_0000_0FFF | (spread &>> 12 & 0x0000_0FFF_0000_0FFF) &<< 16
        spread = spread & 0x003F_003F_003F_003F | (spread &>> 6 & 0x003F_003F_003F_003F) &<< 8
        return spread &+ 0x3030_3030_3030_3030
    }
}
