import CareerModel

/// Turns how far the parts of a requirement are shown into its status.
enum StatusRule {
    /// The least degree at which an ask counts as shown.
    static let shownThreshold = 0.75

    /// How far a requirement is shown, 0 to 1.
    ///
    /// - Parameters:
    ///   - shares: Its parts.
    ///   - wording: How far likeness of wording alone shows it.
    ///   - isKnown: Whether it names terms: then the wording makes up for a part of what the terms leave open.
    static func proof(of shares: [Share], wording: Double, isKnown: Bool) -> Double {
        let parts = Share.proof(of: shares)
        guard isKnown else { return parts }
        let lifted = parts + (1 - parts) * Self.lift * wording
        return max(lifted, min(Self.mostByWording, wording))
    }

    /// The status.
    ///
    /// A requirement is met when most of it is shown and each part that counts fully is shown far enough. For a duty it
    /// is enough to have done this kind of thing.
    ///
    /// - Parameters:
    ///   - proof: How far facts show it.
    ///   - shares: Its parts.
    ///   - importance: How strongly it is asked.
    static func status(
        proof: Double, shares: [Share], importance: Requirement.Importance
    ) -> Mapping.Status {
        let isEach = shares.allSatisfy { $0.weight < 1 || $0.proof >= $0.enough }
        if proof >= (importance == .responsibility ? dutyThreshold : shownThreshold), isEach { return .met }
        if proof >= 0.3 { return .partial }
        let claimed = Share.claimed(of: shares)
        if claimed >= 0.5 { return .declared }
        return proof >= leastProof ? .partial : claimed > 0 ? .declared : .gap
    }

    /// The least degree that counts as a part at all.
    static let leastProof = 0.22
    /// The least degree at which a duty counts as met.
    private static let dutyThreshold = 0.6
    /// How much of what the terms leave open the wording makes up for.
    private static let lift = 0.3
    /// The most that likeness of wording proves of a requirement whose terms are known: a part of it.
    private static let mostByWording = 0.6
}
