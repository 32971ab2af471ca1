extension Explanation {
    /// Why a statement is a requirement, and why it asks what it does.
    public struct Ask: Hashable, Sendable {
        /// Where it stands.
        public var section: Section
        /// What the statement model took it for.
        public var role: Role
        /// The words that tell of its role, leftmost first.
        public var cues: [Cue] = []
        /// The words that decided its kind; empty when no words did.
        public var kind: [String] = []
        /// The words that name the years.
        public var years: String?
        /// The words that name the degree.
        public var degree: [String] = []
        /// The reasons for each of its terms, in their order.
        public var terms: [Term] = []
        /// The words that make each of its groups of alternatives a choice, in their order.
        public var alternatives: [[String]] = []
        /// Words of it that might be taken for terms and are none.
        public var omitted: [Omission] = []

        /// Makes the reasons of a statement.
        public init(section: Section, role: Role) {
            self.section = section
            self.role = role
        }
    }

    /// A statement that names known terms and asks nothing.
    public struct LeftOut: Hashable, Sendable {
        /// The statement as the posting words it.
        public var text: String
        /// Where it begins.
        public var location: SourceLocation
        /// Where it stands.
        public var section: Section
        /// What the statement model took it for.
        public var role: Role
        /// The words that tell of its role, leftmost first.
        public var cues: [Cue]
        /// The known terms in it, by their names, each once.
        public var terms: [String]

        /// Makes a statement that is left out.
        public init(
            text: String, location: SourceLocation, section: Section, role: Role, cues: [Cue], terms: [String]
        ) {
            self.text = text
            self.location = location
            self.section = section
            self.role = role
            self.cues = cues
            self.terms = terms
        }

        /// Whether it would ask something if it did not say that it is not needed.
        public var isWaived: Bool { role.importance != nil }
    }
}
