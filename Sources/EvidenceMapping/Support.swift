import CareerModel

/// What one fact does for one ask.
struct Support: Sendable {
    /// How it supports.
    var relation: Evidence.Relation
    /// How much of the ask is shown, 0 to 1, whatever the fact's kind.
    var degree: Double
    /// The canonical name of the way that it satisfies.
    var name: String
    /// For a neighbouring term: its name.
    var via: String?
}
