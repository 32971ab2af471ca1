/// A generator of numbers that look random and are always the same (xorshift; Marsaglia 2003).
struct Xorshift {
    private var state: UInt64 = 88_172_645_463_325_252

    /// The next number.
    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }

    /// The next number from zero to below a bound.
    mutating func next(below bound: Int) -> Int { Int(next() % UInt64(bound)) }

    /// The next number from -1 to 1.
    mutating func nextUnit() -> Float { Float(Int64(bitPattern: next()) >> 40) / Float(1 << 23) }
}
