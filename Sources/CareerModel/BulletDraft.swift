/// The résumé lines that matter for one posting, per employer.
public struct BulletDraft: Hashable, Sendable {
    /// One line.
    public struct Bullet: Hashable, Sendable {
        /// The line to print.
        public var text: String
        /// The line as the profile has it.
        public var original: String
        /// What was changed in the wording, each in words: `k8s → Kubernetes`.
        public var changes: [String]
        /// What it rests on.
        public var provenance: Provenance
        /// Canonical names of the posting's terms that it shows.
        public var terms: [String]
        /// How much it matters here, 0 to 1.
        public var weight: Double

        /// Makes a bullet.
        public init(
            text: String, original: String, changes: [String] = [], provenance: Provenance,
            terms: [String] = [],
            weight: Double
        ) {
            self.text = text
            self.original = original
            self.changes = changes
            self.provenance = provenance
            self.terms = terms
            self.weight = weight
        }
    }

    /// The lines of one job, project or other entry.
    public struct Group: Hashable, Sendable {
        /// The entry's fact path: `work[0]`.
        public var entry: String
        /// The title held, when there is one.
        public var role: String?
        /// The employer or project.
        public var place: String?
        /// When, in words: `March 2021 – present`.
        public var dates: String?
        /// The lines to print, most telling first.
        public var bullets: [Bullet]
        /// The lines left out, with the reason.
        public var dropped: [Dropped]

        /// Makes a group.
        public init(
            entry: String, role: String?, place: String?, dates: String?, bullets: [Bullet],
            dropped: [Dropped] = []
        ) {
            self.entry = entry
            self.role = role
            self.place = place
            self.dates = dates
            self.bullets = bullets
            self.dropped = dropped
        }
    }

    /// A line left out.
    public struct Dropped: Hashable, Sendable {
        /// The fact's path.
        public var fact: String
        /// The line as the profile has it.
        public var text: String
        /// Why.
        public var reason: String

        /// Makes a dropped line.
        public init(fact: String, text: String, reason: String) {
            self.fact = fact
            self.text = text
            self.reason = reason
        }
    }

    /// The entries, in the résumé's order.
    public var groups: [Group]

    /// Makes a draft.
    public init(groups: [Group]) { self.groups = groups }
}
