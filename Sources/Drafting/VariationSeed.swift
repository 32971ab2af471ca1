/// Picks among equally good wordings so that five letters of one person do not read like one form, and the same letter is
/// the same on every run.
struct VariationSeed: Sendable {
    private let base: UInt64

    /// A seed from what makes a letter this letter: role and employer.
    init(_ texts: String?...) {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for text in texts {
            for byte in (text ?? "").utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
            hash = (hash ^ 0xff) &* 0x0000_0100_0000_01b3
        }
        base = hash
    }

    /// A small number for one place of the letter.
    func number(_ place: String) -> Int {
        var hash = base
        for byte in place.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        return Int(truncatingIfNeeded: (hash ^ hash >> 29) & 0xffff)
    }
}
