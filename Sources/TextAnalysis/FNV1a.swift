/// The 64-bit FNV-1a hash (Fowler, Noll, Vo), the same on every machine and run.
public enum FNV1a {
    /// The hash of nothing.
    public static let basis: UInt64 = 0xcbf2_9ce4_8422_2325

    /// The hash so far and one more byte.
    @inlinable public static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
        (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
}
