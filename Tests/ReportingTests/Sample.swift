import CareerModel

@testable import Reporting

/// An invented posting, and an invented person's mapping to it.
enum Sample {
    static let posting = Posting(
        path: "jobs/harbourline/posting.md", details: details, requirements: rows.map(\.requirement))

    static let mapping = Mapping(posting: posting, rows: rows, facts: [:], coverage: coverage)

    static var details: PostingDetails {
        var details = PostingDetails()
        details.title = "Forecasting Engineer"
        details.employer = "Harbourline Ferries"
        details.location = "Aalborg or remote"
        details.employmentType = "Full-time"
        details.salary = Salary(minimum: 62_000, maximum: 78_500, currency: "EUR", period: .year)
        details.postedOn = PartialDate(year: 2025, month: 4, day: 29)
        details.deadline = PartialDate(year: 2025, month: 6)
        details.language = "en"
        return details
    }

    static let coverage = Coverage(
        score: 57.25, required: .init(met: 1, of: 5), preferred: .init(met: 0, of: 2),
        responsibilities: .init(met: 1, of: 1), terms: .init(met: 4, of: 9), confidence: .high,
        missing: [
            .init(name: "Keras or PyTorch", requirement: "r2", importance: .required, cost: 9.04),
            .init(name: "Kubernetes", requirement: "r6", importance: .preferred, cost: 1),
            .init(name: "communication", requirement: "r5", importance: .required, cost: 0.02),
        ])

    static let rows: [Mapping.Row] = [
        Mapping.Row(
            requirement: requirement(
                1, "Own a suite of demand forecasting models for our routes.", line: 9, .responsibility,
                terms: [("demand forecasting", "demand forecasting", .hard)]),
            status: .met, evidence: [highlight], shown: 1),
        Mapping.Row(
            requirement: requirement(
                2, "Strong experience in Python and a deep-learning framework (e.g. Keras, PyTorch).",
                line: 14,
                terms: [
                    ("Python", "Python", .hard), ("Keras", "Keras", .hard), ("PyTorch", "PyTorch", .hard),
                ],
                alternatives: [[1, 2]]),
            status: .partial,
            evidence: [
                Evidence(
                    fact: "work[1].highlights[0]",
                    quote:
                        "Rewrote the nightly loading of 40 timetables in Python, which cut it from 3 hours to 20 minutes.",
                    relation: .exact, strength: 0.92, terms: ["Python"])
            ],
            closest: [
                Evidence(
                    fact: "projects[0]", quote: "Tide clock: a TensorFlow model of harbour levels",
                    relation: .related, strength: 0.41, terms: ["Keras"], via: ["TensorFlow"])
            ],
            missing: ["Keras or PyTorch"], shown: 0.5),
        Mapping.Row(
            requirement: requirement(
                3, "4+ years of relevant experience.", line: 15, kind: .experience,
                years: .init(minimum: 4, maximum: nil)),
            status: .partial, shown: 0.6, years: 2.5),
        Mapping.Row(
            requirement: requirement(
                4, "An MSc in Statistics or an equivalent.", line: 16, kind: .education,
                terms: [("Statistics", "statistics", .hard)], degree: .master),
            status: .gap, missing: [], shown: 0),
        Mapping.Row(
            requirement: requirement(
                5, "Clear communication with colleagues on the quay.", line: 17, kind: .trait,
                terms: [("communication", "communication", .soft)]),
            status: .gap, missing: ["communication"], shown: 0),
        Mapping.Row(
            requirement: requirement(
                6, "Kubernetes is a plus.", line: 20, .preferred, terms: [("Kubernetes", "Kubernetes", .hard)]
            ),
            status: .declared,
            evidence: [
                Evidence(
                    fact: "skills[1]", quote: "Cloud: Docker, k8s", relation: .alias, strength: 0.3,
                    terms: ["Kubernetes"])
            ],
            missing: ["Kubernetes"], shown: 0.2),
        Mapping.Row(
            requirement: requirement(
                7, "A boat master's licence would be nice.", line: 21, .preferred, kind: .certification,
                terms: [("boat master's licence", "boat master's licence", .hard)]),
            status: .gap, missing: ["boat master's licence"], shown: 0),
        Mapping.Row(
            requirement: requirement(
                8, "SQL", line: 22, terms: [("SQL", "SQL", .hard)]),
            status: .met,
            evidence: [
                Evidence(
                    fact: "work[0].highlights[1]", quote: "Wrote the SQL behind the weekly report.",
                    relation: .exact, strength: 1, terms: ["SQL"])
            ],
            shown: 1),
        Mapping.Row(
            requirement: requirement(9, "You may work in Denmark.", line: 23, kind: .eligibility),
            status: .confirm),
    ]

    static let highlight = Evidence(
        fact: "work[0].highlights[0]", quote: "Built demand forecasting models for 12 routes.",
        relation: .exact,
        strength: 0.957, terms: ["demand forecasting"])

    static let points: [TalkingPoint] = [
        TalkingPoint(
            requirement: "r1", claim: "Forecasting models at Northquay Lines",
            sentences: [
                .init(
                    "At Northquay Lines, I built demand forecasting models for 12 routes.",
                    provenance: Provenance(
                        facts: ["work[0].highlights[0]"], requirements: ["r1"],
                        sources: [SourceLocation(path: "jobs/harbourline/posting.md", line: 9, column: 3)])),
                .init(
                    "They cut empty sailings by 8 %.",
                    provenance: Provenance(facts: ["stories/tides.md#result"])),
            ]),
        TalkingPoint(
            requirement: "r2", claim: "Python at Bellweather Bus",
            sentences: [
                .init("At Bellweather Bus, I rewrote the nightly loading of 40 timetables in Python.")
            ]),
    ]

    static let bullets = BulletDraft(groups: [
        .init(
            entry: "work[0]", role: "Analyst", place: "Northquay Lines", dates: "March 2021 – present",
            bullets: [
                .init(
                    text: "Built demand forecasting models for 12 routes.",
                    original: "Built demand forecasting models for 12 routes.",
                    provenance: Provenance(facts: ["work[0].highlights[0]"], requirements: ["r1"]),
                    terms: ["demand forecasting"], weight: 0.957)
            ],
            dropped: [
                .init(
                    fact: "work[0].highlights[3]", text: "Organised the summer party.",
                    reason: "answers nothing that the posting asks")
            ]),
        .init(
            entry: "work[1]", role: nil, place: "Bellweather Bus", dates: nil,
            bullets: [
                .init(
                    text: "Ran the timetable service on Kubernetes.",
                    original: "Ran the timetable service on k8s.",
                    changes: ["k8s → Kubernetes"],
                    provenance: Provenance(facts: ["work[1].highlights[2]"], requirements: ["r6"]),
                    terms: ["Kubernetes", "Linux"], weight: 0.4)
            ]),
        .init(
            entry: "projects[0]", role: nil, place: nil, dates: nil, bullets: [],
            dropped: [.init(fact: "projects[0].highlights[0]", text: "Drew the logo.", reason: "")]),
    ])

    static let letter = LetterDraft(
        sender: "Ines Okafor", contact: ["ines@example.org"], date: "7 May 2025",
        recipient: ["Harbourline Ferries"], subject: "Forecasting Engineer",
        salutation: "Dear Harbourline team,",
        paragraphs: [
            .init(role: .evidence, sentences: points[0].sentences),
            .init(role: .closing, sentences: [.init("Thank you for reading.")]),
        ],
        signOff: "Sincerely,",
        notes: [
            Problem(
                .note, at: SourceLocation(path: "resume.json", line: 4, column: 9), "the letter is short",
                hint: "add a story")
        ])

    static func requirement(
        _ number: Int, _ text: String, line: Int, _ importance: Requirement.Importance = .required,
        kind: Requirement.Kind = .skill, terms: [(String, String, Term.Kind)] = [],
        alternatives: [[Int]] = [],
        years: Requirement.Years? = nil, degree: DegreeLevel? = nil
    ) -> Requirement {
        let bytes = Array(text.utf8)
        let found = terms.map { words, name, kind in
            let needle = Array(words.utf8)
            let offset = bytes.indices.first { bytes[$0...].starts(with: needle) } ?? 0
            return Term(text: words, name: name, kind: kind, offset: offset)
        }
        return Requirement(
            id: "r\(number)", text: text,
            location: SourceLocation(path: "jobs/harbourline/posting.md", line: line, column: 3),
            section: importance == .responsibility ? "What you will do" : "What you bring",
            importance: importance, kind: kind, terms: found, alternatives: alternatives, years: years,
            degree: degree)
    }

    /// A mapping of some rows, with a coverage that counts them plainly.
    static func mapping(_ rows: [Mapping.Row], confidence: Coverage.Confidence = .high) -> Mapping {
        func count(_ importance: Requirement.Importance) -> Coverage.Count {
            let counted = rows.filter { $0.requirement.importance == importance && $0.status != .confirm }
            return .init(met: counted.count { $0.status == .met }, of: counted.count)
        }
        let counted = rows.filter { $0.status != .confirm }
        let met = counted.count { $0.status == .met }
        let score = counted.isEmpty ? 0 : Double(met) / Double(counted.count) * 100
        return Mapping(
            posting: Posting(path: "p.md", details: details, requirements: rows.map(\.requirement)),
            rows: rows,
            facts: [:],
            coverage: Coverage(
                score: score, required: count(.required), preferred: count(.preferred),
                responsibilities: count(.responsibility), terms: .init(met: met, of: counted.count),
                confidence: confidence, missing: []))
    }
}
