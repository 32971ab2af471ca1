import CareerModel
import Terminology
import Testing
import TextAnalysis

@testable import Drafting

/// A small invented world: a profile, and a mapping written by hand.
struct World {
    var profile = Profile(resume: Resume())
    var details = PostingDetails()
    var rows: [Mapping.Row] = []
    var company: Company?
    var application: Application?
    var score = 80.0

    static let vocabulary = Vocabulary(texts: [
        """
        [tool]
        Kubernetes = k8s
        PostgreSQL = Postgres
        Python
        Spark
        [activity]
        demand forecasting = forecasting demand
        bookkeeping
        [soft]
        communication
        leadership
        """
    ])

    static let phrases = """
        [salutation]
        Dear {{employer}} team,
        [salutation.unknown]
        Dear team,
        [opening.announce]
        I am applying for the {{role}} position{{#employer}} at {{employer}}{{/employer}}.
        [opening.announce.untitled]
        I am applying for the position that you advertise{{#employer}} at {{employer}}{{/employer}}.
        [opening.lead.verb]
        You want someone to {{ask}}.
        [opening.lead.noun]
        You ask for {{ask}}.
        [evidence.link.verb.0]
        The role is there to {{ask}}.
        [evidence.link.noun.0]
        The posting calls for {{ask}}.
        [evidence.link.verb.1]
        You also want someone to {{ask}}.
        [evidence.link.noun.1]
        You also ask for {{ask}}.
        [company.duration]
        I have been a customer of {{employer}} for {{duration}}.
        [company.feature]
        What I value most is {{feature}}.
        [company.value]
        {{employer}} counts {{value}} among its values; {{act}}
        [company.technology]
        I have worked with {{technologies}}.
        [closing.talk.verb]
        I would welcome the chance to {{ask}}.
        [closing.talk.plain]
        I would welcome a conversation about the role.
        [closing.question]
        I would also like to ask {{question}}.
        [closing.thanks]
        Thank you for reading.
        [sign-off]
        Sincerely,
        [point.related]
        The nearest that I have to {{asked}} is {{via}}.
        [point.years]
        That makes {{years}} {{unit}}.
        """

    static func day() throws -> PartialDate { try #require(PartialDate(year: 2025, month: 9, day: 22)) }

    /// Adds a job and gives its index.
    mutating func addJob(
        _ position: String, at name: String, from start: String, to end: String? = nil, _ highlights: [String]
    ) {
        var job = Resume.Job()
        job.position = position
        job.name = name
        job.span = DateSpan(
            start: PartialDate(iso: start), end: end.flatMap { PartialDate(iso: $0) }, isOngoing: end == nil)
        job.highlights = highlights
        profile.resume.work.append(job)
    }

    /// Adds a story in four passages.
    mutating func addStory(_ slug: String, role: String, values: [String] = [], _ passages: [String]) {
        let place = SourceLocation(path: "stories/\(slug).md", line: 1)
        profile.stories.append(
            Story(
                id: "stories/\(slug).md", title: slug, role: role, values: values,
                passages: zip(Story.Part.allCases, passages).map {
                    Story.Passage(part: $0, text: $1, location: place)
                }, location: place))
    }

    /// Adds a requirement that facts prove.
    mutating func addRow(
        _ text: String, _ importance: Requirement.Importance = .required, status: Mapping.Status = .met,
        hard: [String] = [], facts: [String], relation: Evidence.Relation = .exact, strength: Double = 0.9
    ) {
        let id = "r\(rows.count + 1)"
        let terms = hard.map { Term(text: $0, name: $0, kind: .hard, offset: 0) }
        let requirement = Requirement(
            id: id, text: text, location: SourceLocation(path: "posting.md", line: rows.count + 10),
            importance: importance, kind: .skill, terms: terms)
        rows.append(
            Mapping.Row(
                requirement: requirement, status: status,
                evidence: facts.map {
                    Evidence(fact: $0, quote: "", relation: relation, strength: strength, terms: hard)
                }, shown: status == .met ? 1 : 0.5))
    }

    var context: DraftingContext {
        get throws {
            DraftingContext(
                mapping: mapping, profile: profile, company: company, application: application,
                phrases: try Phrasebook(Self.phrases), finder: TermFinder(vocabulary: Self.vocabulary),
                verbs: VerbLexicon(), today: try Self.day())
        }
    }

    var mapping: Mapping {
        Mapping(
            posting: Posting(path: "posting.md", details: details, requirements: rows.map(\.requirement)),
            rows: rows,
            facts: Dictionary(profile.facts.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first }),
            coverage: Coverage(
                score: score, required: .init(met: 1, of: 1), preferred: .init(met: 0, of: 0),
                responsibilities: .init(met: 0, of: 0), terms: .init(met: 1, of: 1), confidence: .high,
                missing: []))
    }
}
