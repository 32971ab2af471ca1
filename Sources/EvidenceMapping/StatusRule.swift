import CareerModel

/// Turns how far a requirement is shown into its status.
enum StatusRule {
    /// The least degree at which an ask counts as shown.
    static let shownThreshold = 0.75

    /// The status.
    ///
    /// - Parameters:
    ///   - proof: The weighted mean over all parts of how far facts show each, 0 to 1.
    ///   - claimed: The weighted share of the parts that a claim names.
    ///   - least: How far the part that is shown least is shown.
    static func status(proof: Double, claimed: Double, least: Double) -> Mapping.Status {
        if proof >= shownThreshold, least >= 0.25 { return .met }
        if proof >= 0.3 { return .partial }
        if claimed >= 0.5 { return .declared }
        return proof >= 0.22 ? .partial : claimed > 0 ? .declared : .gap
    }
}
