/// What the person wrote down about one application, beside the posting itself.
public struct Application: Hashable, Sendable {
    /// A question of the "Personal Connection" list with the person's answer.
    public struct Connection: Hashable, Sendable {
        /// What an answer tells.
        public enum Topic: String, Hashable, Sendable, CaseIterable {
            /// Whether the product is used.
            case uses
            /// How it is used.
            case experience
            /// Since when or how long.
            case duration
            /// What it changed.
            case impact
            /// What is valued in it.
            case feature
            /// Why the person applies.
            case interest
            /// Anything else, kept.
            case other
        }

        /// What the answer tells.
        public var topic: Topic
        /// The question as written.
        public var question: String
        /// The answer as written.
        public var answer: String
        /// Where the answer stands.
        public var location: SourceLocation

        /// Makes a connection.
        public init(topic: Topic, question: String, answer: String, location: SourceLocation) {
            self.topic = topic
            self.question = question
            self.answer = answer
            self.location = location
        }
    }

    /// A wish of the person for the drafts.
    public struct Wish: Hashable, Sendable {
        /// What it is for.
        public enum Purpose: String, Hashable, Sendable, CaseIterable {
            /// A skill to emphasise.
            case skill
            /// An idea for the résumé.
            case resume
            /// What to highlight of an employer, school or project.
            case highlight
            /// A point for the letter.
            case letter
            /// Anything else, kept.
            case other
        }

        /// What it is for.
        public var purpose: Purpose
        /// What it is about: `Opening paragraph`, an employer's short name.
        public var subject: String?
        /// The wish as written.
        public var text: String
        /// Where it stands.
        public var location: SourceLocation

        /// Makes a wish.
        public init(purpose: Purpose, subject: String? = nil, text: String, location: SourceLocation) {
            self.purpose = purpose
            self.subject = subject
            self.text = text
            self.location = location
        }
    }

    /// The status as written: `PENDING`.
    public var status: String?
    /// The day of the application.
    public var date: PartialDate?
    /// Answers about the employer's product.
    public var connections: [Connection]
    /// The person's wishes.
    public var wishes: [Wish]
    /// Sentences about the employer.
    public var companyFacts: [Company.Fact]
    /// Sections that were not understood, heading and text.
    public var other: [Company.Fact]

    /// Makes an application.
    public init(
        status: String? = nil, date: PartialDate? = nil, connections: [Connection] = [], wishes: [Wish] = [],
        companyFacts: [Company.Fact] = [], other: [Company.Fact] = []
    ) {
        self.status = status
        self.date = date
        self.connections = connections
        self.wishes = wishes
        self.companyFacts = companyFacts
        self.other = other
    }
}
