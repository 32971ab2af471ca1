import CareerModel
import Testing

@testable import Reporting

@Suite struct NextStepTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let row: Mapping.Row
        /// Parts that the step holds.
        let says: [String]

        init(_ name: String, _ row: Mapping.Row, _ says: [String]) {
            self.name = name
            self.row = row
            self.says = says
        }

        var testDescription: String { name }
    }

    static func row(
        _ status: Mapping.Status, _ kind: Requirement.Kind = .skill,
        _ importance: Requirement.Importance = .required,
        text: String = "Asked.", missing: [String] = [], soft: [String] = [], via: [String] = [],
        closest: Bool = false, degree: DegreeLevel? = nil, asked: Double? = nil, shown: Double? = nil
    ) -> Mapping.Row {
        let terms =
            missing.filter { !soft.contains($0) }.map { ($0, $0, Term.Kind.hard) }
            + soft.map { ($0, $0, .soft) }
        let requirement = Sample.requirement(
            1, text, line: 1, importance, kind: kind, terms: terms,
            years: asked.map { .init(minimum: $0, maximum: nil) }, degree: degree)
        let near = Evidence(fact: "work[0]", quote: "Near", relation: .related, strength: 0.2, via: via)
        return Mapping.Row(
            requirement: requirement, status: status, closest: closest || !via.isEmpty ? [near] : [],
            missing: missing, years: shown)
    }

    static let cases: [Case] = [
        .init(
            "claimed", row(.declared, missing: ["SQL"]),
            ["claims SQL", "add a story or highlight that shows it"]),
        .init(
            "neighbour", row(.gap, missing: ["Keras"], via: ["TensorFlow"]),
            [
                "speak of TensorFlow as the nearest experience", "say plainly you have not used Keras",
            ]),
        .init(
            "nearest line", row(.gap, missing: ["Keras"], closest: true), ["the line above as the nearest"]),
        .init("activity", row(.gap, missing: ["bookkeeping"]), ["say plainly bookkeeping is new to you"]),
        .init(
            "several", row(.gap, missing: ["Docker", "Helm"]),
            ["experience with Docker or Helm", "not used Docker or Helm"]),
        .init(
            "many", row(.gap, missing: ["A", "B", "C", "D", "E"]),
            ["any of these", "which of them are new to you"]),
        .init(
            "plus", row(.gap, .skill, .preferred, missing: ["Helm"]),
            ["leave it out: it is a plus, not a must"]),
        .init(
            "unnamed duty", row(.gap, .skill, .responsibility),
            ["If you have done this", "say plainly you have not,"]),
        .init(
            "licence", row(.gap, .certification, missing: ["CPR"]),
            ["A licence cannot be talked around", "under way"]),
        .init("licence as a plus", row(.gap, .certification, .preferred), ["If you hold it", "not a must"]),
        .init(
            "degree", row(.gap, .education, degree: .bachelor),
            [
                "A degree cannot be talked around", "have a bachelor’s degree",
                "ask whether experience counts",
            ]),
        .init(
            "degree or equivalent", row(.gap, .education, text: "MSc or Equivalent", degree: .master),
            [
                "the posting accepts an equivalent"
            ]),
        .init(
            "diploma", row(.gap, .education, degree: .highSchool),
            ["A diploma cannot", "a high-school diploma"]),
        .init("subject", row(.partial, .education, missing: ["statistics"]), ["if you studied statistics"]),
        .init(
            "years", row(.partial, .experience, asked: 4, shown: 2.5),
            ["at least 4 years", "add up to 2.5 years", "round up"]),
        .init("no years", row(.gap, .experience, asked: 1), ["at least 1 year and your profile shows none"]),
        .init(
            "trait", row(.gap, .trait, missing: ["tact"], soft: ["tact"]),
            ["one occasion that shows tact", "as a story"]),
        .init("soft skill", row(.gap, missing: ["tact"], soft: ["tact"]), ["one occasion that shows tact"]),
        .init("soft beside hard", row(.gap, missing: ["SQL", "tact"], soft: ["tact"]), ["not used SQL,"]),
        .init(
            "language", row(.gap, .language, missing: ["German"]),
            ["If you speak German", "do not suggest it"]),
        .init("permit", row(.confirm, .eligibility), ["Does this hold for you?"]),
        .init("wish", row(.confirm, .trait), ["Is this true of you?"]),
        .init(
            "part", row(.partial, missing: ["Keras"], via: ["TensorFlow"]),
            ["Lead with what you can show", "TensorFlow"]),
        .init("part unnamed", row(.partial), ["Shown in part"]),
    ]

    @Test(arguments: cases) func tells(_ test: Case) throws {
        let text = try #require(NextStep(row: test.row).text)
        for part in test.says { #expect(text.contains(part), "\(text)") }
        #expect(text.last == ".")
        #expect(!text.contains("  "))
    }

    @Test func whatIsMetNeedsNothing() { #expect(NextStep(row: Self.row(.met)).text == nil) }

    @Test func everyCombinationReadsAsASentence() throws {
        for status in Mapping.Status.allCases where status != .met {
            for kind in Requirement.Kind.allCases {
                for importance in Requirement.Importance.allCases {
                    for missing in [[], ["SQL"], ["tact"]] {
                        let row = Self.row(status, kind, importance, missing: missing, soft: ["tact"])
                        let text = try #require(NextStep(row: row).text)
                        #expect(text.last == "." && text.first?.isUppercase == true, "\(text)")
                    }
                }
            }
        }
    }
}
