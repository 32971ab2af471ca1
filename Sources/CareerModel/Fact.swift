/// One addressable piece of what is known of a person.
public struct Fact: Hashable, Sendable {
    /// What kind of piece it is.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// A job itself: title, employer, dates.
        case job
        /// A job's summary.
        case jobSummary
        /// One line of a job.
        case highlight
        /// A project's description.
        case project
        /// One line of a project.
        case projectHighlight
        /// A study.
        case education
        /// A course of a study.
        case course
        /// A certificate or licence.
        case certificate
        /// A human language.
        case language
        /// A publication.
        case publication
        /// An award.
        case award
        /// Unpaid work itself.
        case volunteer
        /// One line or the summary of unpaid work.
        case volunteerHighlight
        /// A skill group: a claim.
        case skill
        /// The person's own summary: a claim.
        case summary
        /// The person's own label: a claim.
        case label
        /// A part of a story.
        case story
        /// Something that the person says of an employer's product, or why they apply.
        case connection
    }

    /// Where it is: `work[0].highlights[2]`, `stories/on-call.md#result`.
    public var path: String
    /// What it is.
    public var kind: Kind
    /// Its text as the person wrote it, markup removed.
    public var text: String
    /// The employer, school or organisation it belongs to, when there is one.
    public var place: String?
    /// The title held there, when there is one.
    public var role: String?
    /// When it was.
    public var span: DateSpan
    /// The part of a story that it is.
    public var part: Story.Part?
    /// The fact of the job or story it belongs to: `work[0]`, `stories/on-call.md`.
    public var parent: String?
    /// Skills that the person says it shows, beside those that its text names.
    public var taggedSkills: [String]
    /// Where it stands in its file.
    public var location: SourceLocation?

    /// Makes a fact.
    public init(
        path: String, kind: Kind, text: String, place: String? = nil, role: String? = nil,
        span: DateSpan = DateSpan(), part: Story.Part? = nil, parent: String? = nil,
        taggedSkills: [String] = [],
        location: SourceLocation? = nil
    ) {
        self.path = path
        self.kind = kind
        self.text = text
        self.place = place
        self.role = role
        self.span = span
        self.part = part
        self.parent = parent
        self.taggedSkills = taggedSkills
        self.location = location
    }

    /// Whether it only claims (a skill list, a self-description) and proves nothing.
    public var isClaim: Bool {
        switch kind {
        case .skill, .summary, .label: true
        default: false
        }
    }
}
