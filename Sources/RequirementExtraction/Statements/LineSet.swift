/// Which of the ``LineFeatures`` are present, one bit each.
struct LineSet: Sendable {
    private var (low, high): (UInt64, UInt64) = (0, 0)

    /// The number of features that it has room for.
    static let capacity = 128

    /// Adds a feature.
    mutating func insert(_ line: Int) {
        if line < 64 { low |= 1 &<< UInt64(line) } else { high |= 1 &<< UInt64(line) }
    }

    /// Gives each feature, the lowest first.
    @inline(__always)
    func forEach(_ body: (Int) -> Void) {
        var rest = low
        while rest != 0 {
            body(rest.trailingZeroBitCount)
            rest &= rest &- 1
        }
        rest = high
        while rest != 0 {
            body(64 + rest.trailingZeroBitCount)
            rest &= rest &- 1
        }
    }

    /// The others but the first feature, which is always present.
    var withoutFirst: LineSet {
        var others = self
        others.low &= ~1
        return others
    }
}
