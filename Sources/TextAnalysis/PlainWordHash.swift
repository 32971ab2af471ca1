/// The hash of a word of ASCII letters, fed letter by letter.
///
/// The hashes before the last three letters are kept for the endings that are dropped.
struct PlainWordHash {
    private var whole = FNV1a.basis
    private var before1 = FNV1a.basis
    private var before2 = FNV1a.basis
    private var before3 = FNV1a.basis

    /// Adds a small letter.
    @inline(__always)
    mutating func mix(_ letter: UInt8) {
        (before3, before2, before1) = (before2, before1, whole)
        whole = FNV1a.mix(whole, letter)
    }

    /// The key of the word whose letters were added, which lies in that range of bytes.
    @inline(__always)
    func key(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64 {
        guard range.count > 3 else { return whole }
        let last = bytes[range.upperBound - 1]
        guard last | 0x20 == UInt8(ascii: "s"),
            Plural.isPossible(endsLow: ASCII.isLower(last), count: range.count)
        else { return whole }
        if Plural.isOfAcronym(bytes[range.upperBound - 2], last) { return before1 }
        switch Plural.ending(count: range.count, { bytes[range.upperBound - $0] | 0x20 }) {
        case .none: return whole
        case .s: return before1
        case .es: return before2
        case .ies: return FNV1a.mix(before3, UInt8(ascii: "y"))
        }
    }
}
