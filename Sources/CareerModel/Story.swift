/// One story of the experience bank: what happened, told once by the person and used in many drafts.
public struct Story: Hashable, Sendable {
    /// A part of a story, in telling order.
    public enum Part: String, Hashable, Sendable, CaseIterable {
        /// Where and why.
        case situation
        /// What was asked of the person.
        case task
        /// What the person did.
        case action
        /// What came of it.
        case result
    }

    /// The text of one part.
    public struct Passage: Hashable, Sendable {
        /// Which part.
        public var part: Part
        /// The text, markup removed, paragraphs joined by a space.
        public var text: String
        /// Where the text begins.
        public var location: SourceLocation

        /// Makes a passage.
        public init(part: Part, text: String, location: SourceLocation) {
            self.part = part
            self.text = text
            self.location = location
        }
    }

    /// The address of the story inside the profile: `stories/on-call.md`, or `stories.md/on-call` for one of several.
    public var id: String
    /// The heading.
    public var title: String
    /// The job it belongs to, as written (`Data Engineer, Acme`).
    public var role: String?
    /// When it happened, as far as it could be read.
    public var span: DateSpan
    /// Skills that the person says it shows.
    public var skills: [String]
    /// Values that the person says it shows.
    public var values: [String]
    /// The passages, in the order of the file.
    public var passages: [Passage]
    /// Other labelled lines, kept as they are.
    public var notes: [String]
    /// Where the heading stands.
    public var location: SourceLocation

    /// Makes a story.
    public init(
        id: String, title: String, role: String? = nil, span: DateSpan = DateSpan(), skills: [String] = [],
        values: [String] = [], passages: [Passage] = [], notes: [String] = [], location: SourceLocation
    ) {
        self.id = id
        self.title = title
        self.role = role
        self.span = span
        self.skills = skills
        self.values = values
        self.passages = passages
        self.notes = notes
        self.location = location
    }
}
