/// Every requirement of a posting with what proves it.
public struct Mapping: Hashable, Sendable {
    /// How far a requirement is proven.
    public enum Status: String, Hashable, Sendable, CaseIterable {
        /// A fact shows it.
        case met
        /// A part of it is shown, or something close to it.
        case partial
        /// A skill list or self-description claims it and no fact shows it.
        case declared
        /// Nothing shows or claims it.
        case gap
        /// A profile does not normally tell it: outside the score, for the person to confirm.
        case confirm
    }

    /// One requirement with its evidence.
    public struct Row: Hashable, Sendable {
        /// The requirement.
        public var requirement: Requirement
        /// How far it is proven.
        public var status: Status
        /// The evidence, best first.
        public var evidence: [Evidence]
        /// For what is not met: the nearest facts, which prove too little to count.
        public var closest: [Evidence]
        /// Canonical names of the terms that nothing shows; one name for a group of alternatives, joined by " or ".
        public var missing: [String]
        /// The part of the requirement that is shown, 0 to 1; nil outside the score.
        public var shown: Double?
        /// Years of experience that the profile shows, when years are asked.
        public var years: Double?

        /// Makes a row.
        public init(
            requirement: Requirement, status: Status, evidence: [Evidence] = [], closest: [Evidence] = [],
            missing: [String] = [], shown: Double? = nil, years: Double? = nil
        ) {
            self.requirement = requirement
            self.status = status
            self.evidence = evidence
            self.closest = closest
            self.missing = missing
            self.shown = shown
            self.years = years
        }
    }

    /// The posting.
    public var posting: Posting
    /// One row a requirement, in the posting's order.
    public var rows: [Row]
    /// The facts that evidence points to, by path.
    public var facts: [String: Fact]
    /// The share that is shown.
    public var coverage: Coverage

    /// Makes a mapping.
    public init(posting: Posting, rows: [Row], facts: [String: Fact], coverage: Coverage) {
        self.posting = posting
        self.rows = rows
        self.facts = facts
        self.coverage = coverage
    }
}
