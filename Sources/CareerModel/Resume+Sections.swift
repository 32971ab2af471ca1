extension Resume {
    /// Name, contact and summary.
    public struct Basics: Hashable, Sendable {
        /// The full name; empty when the file gives none.
        public var name = ""
        /// What the person is: `Machine Learning Engineer`.
        public var label: String?
        /// Mail address.
        public var email: String?
        /// Phone number as written.
        public var phone: String?
        /// Web page.
        public var url: String?
        /// Self-description.
        public var summary: String?
        /// Where the person lives.
        public var location = Location()
        /// Pages on networks.
        public var profiles: [NetworkProfile] = []

        /// Makes empty basics.
        public init() {}
    }

    /// Where a person lives.
    public struct Location: Hashable, Sendable {
        /// Street address.
        public var address: String?
        /// Postal code.
        public var postalCode: String?
        /// City.
        public var city: String?
        /// State, province or region.
        public var region: String?
        /// Country code as written.
        public var countryCode: String?

        /// Makes an empty location.
        public init() {}
    }

    /// A page on a network.
    public struct NetworkProfile: Hashable, Sendable {
        /// The network's name.
        public var network: String?
        /// The person's name there.
        public var username: String?
        /// The page's address.
        public var url: String?

        /// Makes an empty profile.
        public init() {}
    }

    /// A paid or unpaid job.
    public struct Job: Hashable, Sendable {
        /// The employer or organisation.
        public var name: String?
        /// The job's title.
        public var position: String?
        /// What the employer is.
        public var description: String?
        /// Where it was.
        public var location: String?
        /// The employer's web page.
        public var url: String?
        /// When.
        public var span = DateSpan()
        /// The job in a few sentences.
        public var summary: String?
        /// What was done, a line each.
        public var highlights: [String] = []

        /// Makes an empty job.
        public init() {}
    }

    /// A study.
    public struct Education: Hashable, Sendable {
        /// The school.
        public var institution: String?
        /// The subject.
        public var area: String?
        /// The degree as written: `MSc`.
        public var studyType: String?
        /// When.
        public var span = DateSpan()
        /// The mark as written.
        public var score: String?
        /// Courses.
        public var courses: [String] = []

        /// Makes an empty study.
        public init() {}
    }

    /// An award.
    public struct Award: Hashable, Sendable {
        /// Its name.
        public var title: String?
        /// When.
        public var date: PartialDate?
        /// Who gave it.
        public var awarder: String?
        /// What for.
        public var summary: String?

        /// Makes an empty award.
        public init() {}
    }

    /// A certificate or licence.
    public struct Certificate: Hashable, Sendable {
        /// Its name.
        public var name: String?
        /// When.
        public var date: PartialDate?
        /// Who issued it.
        public var issuer: String?

        /// Makes an empty certificate.
        public init() {}
    }

    /// A publication.
    public struct Publication: Hashable, Sendable {
        /// Its title.
        public var name: String?
        /// Who published it.
        public var publisher: String?
        /// When.
        public var releaseDate: PartialDate?
        /// What it is about.
        public var summary: String?

        /// Makes an empty publication.
        public init() {}
    }

    /// A group of skills or interests.
    public struct SkillGroup: Hashable, Sendable {
        /// The group's name, or the skill itself.
        public var name: String?
        /// The level as written.
        public var level: String?
        /// The skills.
        public var keywords: [String] = []

        /// Makes an empty group.
        public init() {}
    }

    /// A human language.
    public struct SpokenLanguage: Hashable, Sendable {
        /// The language.
        public var language: String?
        /// How well, as written.
        public var fluency: String?

        /// Makes an empty language.
        public init() {}
    }

    /// Somebody's words about the person.
    public struct Reference: Hashable, Sendable {
        /// Who.
        public var name: String?
        /// The words.
        public var reference: String?

        /// Makes an empty reference.
        public init() {}
    }

    /// A project.
    public struct Project: Hashable, Sendable {
        /// Its name.
        public var name: String?
        /// What it is.
        public var description: String?
        /// What was done, a line each.
        public var highlights: [String] = []
        /// Technologies and topics.
        public var keywords: [String] = []
        /// When.
        public var span = DateSpan()
        /// Its page.
        public var url: String?
        /// The person's roles in it.
        public var roles: [String] = []
        /// The organisation behind it.
        public var entity: String?

        /// Makes an empty project.
        public init() {}
    }
}
