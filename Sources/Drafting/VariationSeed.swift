import TextAnalysis

/// Picks among equally good wordings so that five letters of one person do not read like one form, and the same letter is
/// the same on every run.
struct VariationSeed: Sendable {
    private let base: UInt64

    /// A seed from what makes a letter this letter: role and employer.
    init(_ texts: String?...) {
        base = texts.reduce(FNV1a.basis) { hash, text in
            FNV1a.mix((text ?? "").utf8.reduce(hash, FNV1a.mix), 0xff)
        }
    }

    /// A small number for one place of the letter.
    func number(_ place: String) -> Int {
        let hash = place.utf8.reduce(base, FNV1a.mix)
        return Int(truncatingIfNeeded: (hash ^ hash >> 29) & 0xffff)
    }
}
