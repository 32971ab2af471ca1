/// One statement of a posting that asks something of the candidate.
public struct Requirement: Hashable, Sendable {
    /// How strongly it asks.
    public enum Importance: String, Hashable, Sendable, CaseIterable {
        /// Must be had.
        case required
        /// Would be good to have.
        case preferred
        /// A duty of the role.
        case responsibility
    }

    /// What it mainly asks for.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Something one can do or knows.
        case skill
        /// Years or a track record.
        case experience
        /// A degree or schooling.
        case education
        /// A licence, certificate or registration.
        case certification
        /// A human language.
        case language
        /// Work authorisation, shifts, travel, physical ability and the like.
        case eligibility
        /// A personal quality.
        case trait
    }

    /// A number of years asked.
    public struct Years: Hashable, Sendable {
        /// The least that is enough.
        public var minimum: Double?
        /// The upper bound, when one is named.
        public var maximum: Double?

        /// Makes bounds in years.
        public init(minimum: Double?, maximum: Double?) {
            self.minimum = minimum
            self.maximum = maximum
        }
    }

    /// Identifier within the posting, `r1` for the first.
    public var id: String
    /// The statement as the posting words it, markup removed.
    public var text: String
    /// Where it begins.
    public var location: SourceLocation
    /// The heading it stands under.
    public var section: String?
    /// How strongly it asks.
    public var importance: Importance
    /// What it mainly asks for.
    public var kind: Kind
    /// The skills it names, in order of appearance.
    public var terms: [Term]
    /// Groups of ``terms`` (by index) of which one is enough.
    public var alternatives: [[Int]]
    /// The years of experience asked.
    public var years: Years?
    /// The lowest degree that is enough.
    public var degree: DegreeLevel?

    /// Makes a requirement.
    public init(
        id: String, text: String, location: SourceLocation, section: String? = nil, importance: Importance,
        kind: Kind, terms: [Term] = [], alternatives: [[Int]] = [], years: Years? = nil,
        degree: DegreeLevel? = nil
    ) {
        self.id = id
        self.text = text
        self.location = location
        self.section = section
        self.importance = importance
        self.kind = kind
        self.terms = terms
        self.alternatives = alternatives
        self.years = years
        self.degree = degree
    }
}
