/// The share of what a posting asks that a profile shows.
public struct Coverage: Hashable, Sendable {
    /// A count out of a whole.
    public struct Count: Hashable, Sendable {
        /// How many.
        public var met: Int
        /// Of how many.
        public var of: Int

        /// Makes a count.
        public init(met: Int, of: Int) {
            self.met = met
            self.of = of
        }

        /// The ratio, 0 to 1; nil of nothing.
        public var ratio: Double? { of == 0 ? nil : Double(met) / Double(of) }
    }

    /// How far the score can be trusted.
    public enum Confidence: String, Hashable, Sendable, CaseIterable {
        /// The posting asks enough to compare.
        case high
        /// The posting names fewer than five terms.
        case low
    }

    /// A term that nothing shows.
    public struct Missing: Hashable, Sendable {
        /// Its canonical name, or alternatives joined by " or ".
        public var name: String
        /// The heaviest requirement that asks it.
        public var requirement: String
        /// How strongly it is asked.
        public var importance: Requirement.Importance
        /// What the score would gain if it were shown, in points.
        public var cost: Double

        /// Makes a missing term.
        public init(name: String, requirement: String, importance: Requirement.Importance, cost: Double) {
            self.name = name
            self.requirement = requirement
            self.importance = importance
            self.cost = cost
        }
    }

    /// 0 to 100, one decimal.
    public var score: Double
    /// Required statements met.
    public var required: Count
    /// Preferred statements met.
    public var preferred: Count
    /// Duties met.
    public var responsibilities: Count
    /// Distinct terms shown; a group of alternatives counts once.
    public var terms: Count
    /// How far the score can be trusted.
    public var confidence: Confidence
    /// What nothing shows, dearest first.
    public var missing: [Missing]

    /// Makes a coverage.
    public init(
        score: Double, required: Count, preferred: Count, responsibilities: Count, terms: Count,
        confidence: Confidence, missing: [Missing]
    ) {
        self.score = score
        self.required = required
        self.preferred = preferred
        self.responsibilities = responsibilities
        self.terms = terms
        self.confidence = confidence
        self.missing = missing
    }
}
