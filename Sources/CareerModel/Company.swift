/// What is known of an employer.
public struct Company: Hashable, Sendable {
    /// One thing known.
    public struct Fact: Hashable, Sendable {
        /// What it is about.
        public enum Topic: String, Hashable, Sendable, CaseIterable {
            /// Founded, size, industry, place.
            case overview
            /// What the employer is for.
            case mission
            /// A value or principle.
            case value
            /// How people work there.
            case culture
            /// Something recent.
            case news
            /// A technology in use.
            case technology
            /// A product or service.
            case product
            /// What the person says of using the products.
            case experience
            /// Competitors and market.
            case competitor
            /// What is known of the role.
            case role
            /// Interview preparation that somebody wrote.
            case preparation
            /// Anything else, kept.
            case other
        }

        /// What it is about.
        public var topic: Topic
        /// The label before it: `Mission statement`.
        public var label: String?
        /// The text, markup removed.
        public var text: String
        /// The heading it stands under.
        public var section: String?
        /// Where it stands.
        public var location: SourceLocation

        /// Makes a fact.
        public init(
            topic: Topic, label: String? = nil, text: String, section: String? = nil, location: SourceLocation
        ) {
            self.topic = topic
            self.label = label
            self.text = text
            self.section = section
            self.location = location
        }
    }

    /// The employer's name.
    public var name: String
    /// All that is known, in the order of the file.
    public var facts: [Fact]

    /// Makes a company.
    public init(name: String, facts: [Fact] = []) {
        self.name = name
        self.facts = facts
    }

    /// The facts on one topic, in the order of the file.
    public func facts(on topic: Fact.Topic) -> [Fact] { facts.filter { $0.topic == topic } }
}
