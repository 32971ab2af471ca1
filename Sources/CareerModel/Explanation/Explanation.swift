/// Why a posting was read as it was.
public struct Explanation: Hashable, Sendable {
    /// The reasons for each requirement, in the posting's order.
    public var requirements: [Ask]
    /// The statements that name known terms and yet ask nothing, in the posting's order.
    public var leftOut: [LeftOut]

    /// Makes an explanation.
    public init(requirements: [Ask] = [], leftOut: [LeftOut] = []) {
        self.requirements = requirements
        self.leftOut = leftOut
    }

    /// What the lines below a heading are taken for.
    public enum Topic: String, Hashable, Sendable, CaseIterable {
        /// What the role does.
        case duties
        /// What the candidate must have.
        case requirements
        /// What the candidate should ideally have.
        case preferred
        /// The role in general.
        case role
        /// Pay, perks and what the employer offers.
        case benefits
        /// The employer, the team, the product.
        case company
        /// Equal opportunity and other legal text.
        case equalOpportunity
        /// Applying, the hiring process, contacts.
        case howToApply
        /// Place, hours, contract, numbers.
        case logistics
        /// Navigation and other text around a posting.
        case surroundings
        /// Nothing known.
        case neutral
    }

    /// The section that a statement stands in.
    public struct Section: Hashable, Sendable {
        /// The heading above it.
        public var heading: String?
        /// What its lines are taken for.
        public var topic: Topic

        /// Makes a section.
        public init(heading: String?, topic: Topic) {
            self.heading = heading
            self.topic = topic
        }
    }

    /// What the statement model took a statement for.
    public struct Role: Hashable, Sendable {
        /// How strongly it asks; nil when it asks nothing.
        public var importance: Requirement.Importance?
        /// The next best role; nil when that asks nothing.
        public var next: Requirement.Importance?
        /// By how much the role is before the next: natural logarithm of how many times likelier it is.
        public var margin: Double
        /// The rule that decided against the model; nil when the model decided.
        public var rule: String?

        /// Makes a role.
        public init(
            importance: Requirement.Importance?, next: Requirement.Importance?, margin: Double,
            rule: String? = nil
        ) {
            self.importance = importance
            self.next = next
            self.margin = margin
            self.rule = rule
        }
    }

    /// Words that tell something of a statement's role.
    public struct Cue: Hashable, Sendable {
        /// The words as written.
        public var text: String
        /// What they tell, in a word: `must`, `soften`, `benefit`.
        public var tells: String

        /// Makes a cue.
        public init(text: String, tells: String) {
            self.text = text
            self.tells = tells
        }
    }
}
