/// The hash of a word of ASCII letters, fed letter by letter.
struct PlainWordHash {
    private var whole = FNV1a.basis

    /// Adds a small letter.
    @inline(__always)
    mutating func mix(_ letter: UInt8) { whole = FNV1a.mix(whole, letter) }

    /// The key of the word whose letters were added, which lies in that range of bytes.
    @inline(__always)
    func key(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64 {
        guard range.count > 3, bytes[range.upperBound - 1] | 0x20 == UInt8(ascii: "s") else { return whole }
        return singular(bytes, range)
    }

    /// The key of a word that ends with `s`, which may be a plural: its letters are hashed once more.
    private func singular(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64 {
        let last = bytes[range.upperBound - 1]
        guard Plural.isPossible(endsLow: ASCII.isLower(last), count: range.count) else { return whole }
        func hash(without count: Int) -> UInt64 {
            bytes[range.dropLast(count)].reduce(FNV1a.basis) { FNV1a.mix($0, $1 | 0x20) }
        }
        if Plural.isOfAcronym(bytes[range.upperBound - 2], last) { return hash(without: 1) }
        switch Plural.ending(count: range.count, { bytes[range.upperBound - $0] | 0x20 }) {
        case .none: return whole
        case .s: return hash(without: 1)
        case .es: return hash(without: 2)
        case .ies: return FNV1a.mix(hash(without: 3), UInt8(ascii: "y"))
        }
    }
}
