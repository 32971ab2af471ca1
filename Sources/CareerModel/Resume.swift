/// A résumé in the shape of JSON Resume, schema 1.x.
///
/// Every text is as the person wrote it. What the schema does not know is kept in ``unknown``, so that nothing is
/// lost when the résumé is written again.
public struct Resume: Hashable, Sendable {
    /// Name, contact and summary.
    public var basics = Basics()
    /// Jobs, in the order of the file.
    public var work: [Job] = []
    /// Unpaid work.
    public var volunteer: [Job] = []
    /// Studies.
    public var education: [Education] = []
    /// Awards.
    public var awards: [Award] = []
    /// Certificates and licences.
    public var certificates: [Certificate] = []
    /// Publications.
    public var publications: [Publication] = []
    /// Skill groups.
    public var skills: [SkillGroup] = []
    /// Human languages.
    public var languages: [SpokenLanguage] = []
    /// Interests.
    public var interests: [SkillGroup] = []
    /// References.
    public var references: [Reference] = []
    /// Projects.
    public var projects: [Project] = []
    /// Members that the schema does not know, in the order of the file.
    public var unknown: [UnknownMember] = []
    /// The file it was read from, as the user named it.
    public var path = "resume.json"
    /// Where each fact stands in the file, by fact path (`work[0].highlights[2]`).
    public var locations: [String: SourceLocation] = [:]

    /// Makes an empty résumé.
    public init() {}

    /// A member of the JSON document that the schema does not know.
    public struct UnknownMember: Hashable, Sendable {
        /// Its path: `work[0].team`.
        public var path: String
        /// Its value as JSON text, as it stands in the file.
        public var json: String

        /// Makes a member.
        public init(path: String, json: String) {
            self.path = path
            self.json = json
        }
    }
}
