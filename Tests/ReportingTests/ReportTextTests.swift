import CareerModel
import Testing

@testable import Reporting

/// What the reports say in cases that the golden files do not show.
@Suite struct ReportTextTests {
    static let met = Sample.rows[7]
    static let toConfirm = Sample.rows[8]
    static let empty = Sample.mapping([])

    @Test func noGapIsSaid() {
        let text = GapReport(mapping: Sample.mapping([Self.met])).render(.text)
        #expect(text.contains("No gap: your profile shows everything"))
        #expect(!text.contains("open"))
        #expect(!text.contains("confirm"))
    }

    @Test func noGapButSomethingToConfirm() {
        let text = GapReport(mapping: Sample.mapping([Self.met, Self.toConfirm]))
            .render(.text, style: ReportStyle(width: 120))
        #expect(text.contains("No gap"))
        #expect(text.contains("1 statement is left for you to confirm."))
        #expect(text.contains("To confirm (1)"))
    }

    @Test func nothingButThingsToConfirm() {
        let text = GapReport(mapping: Sample.mapping([Self.toConfirm])).render(.text)
        #expect(text.contains("asks nothing that a profile can show"))
        #expect(!text.contains("No gap"))
        #expect(!text.contains("/ 100"))
    }

    @Test func gravestStandFirst() throws {
        let text = GapReport(mapping: Sample.mapping).render(.text)
        let gap = try #require(text.range(of: "An MSc"))
        let partial = try #require(text.range(of: "Strong experience"))
        #expect(gap.lowerBound < partial.lowerBound)
    }

    @Test func lowConfidenceHasItsReason() {
        let mapping = Sample.mapping([Self.met], confidence: .low)
        let score = ScoreReport(mappings: [mapping], engine: "1", vocabulary: "v").render(.text)
        #expect(score.contains("low: the posting names only 1 term, too little to compare"))
        #expect(GapReport(mapping: mapping).render(.text).contains("Confidence is low: the posting names"))
    }

    static let emptyReports: [NamedReport] = [
        .init(name: "requirements", report: RequirementsReport(posting: empty.posting)),
        .init(name: "table", report: TableReport(mapping: empty, points: [])),
        .init(name: "gap", report: GapReport(mapping: empty)),
        .init(name: "score", report: ScoreReport(mappings: [empty], engine: "1", vocabulary: "v")),
        .init(name: "points", report: PointsReport(points: [], posting: empty.posting, mapping: empty)),
    ]

    @Test(arguments: emptyReports) func nothingAskedIsSaid(_ named: NamedReport) {
        for format in [ReportFormat.text, .markdown] {
            #expect(
                named.report.render(format).contains(
                    "Nothing in this posting could be read as a requirement."))
        }
    }

    @Test func emptyDraftsAreSaid() {
        let bullets = BulletsReport(draft: BulletDraft(groups: []), posting: Sample.posting, explain: true)
        #expect(bullets.render(.text).contains("No line of the profile answers"))
        let points = PointsReport(points: [], posting: Sample.posting, mapping: Sample.mapping)
        #expect(points.render(.text).contains("proves nothing yet"))
        let scores = ScoreReport(mappings: [], engine: "1", vocabulary: "v")
        #expect(scores.render(.text).contains("There is no posting to score."))
    }

    @Test(arguments: [
        (50.0, 1, "✓ The gate held: 57.3 reaches 50."), (70, 1, "✗ The gate did not hold: 57.3 is under 70."),
        (50, 2, "✓ The gate held: all 2 reach 50."),
        (70.5, 2, "✗ The gate did not hold: none of 2 reaches 70.5."),
    ])
    func gateIsSaid(_ minimum: Double, _ count: Int, _ sentence: String) {
        let mappings = Array(repeating: Sample.mapping, count: count)
        let report = ScoreReport(mappings: mappings, engine: "1", vocabulary: "v", minimum: minimum)
        #expect(report.render(.text).contains(sentence))
        #expect(report.render(.markdown).contains(sentence))
    }

    @Test func postingsOfOneNameAreToldApart() {
        let report = ScoreReport(mappings: [Sample.mapping, Sample.mapping], engine: "1", vocabulary: "v")
        #expect(report.render(.markdown).contains("Harbourline Ferries, jobs/harbourline/posting.md"))
    }

    @Test func tableGroupsRequiredThenDutiesThenPreferred() throws {
        let text = TableReport(mapping: Sample.mapping, points: []).render(.markdown)
        let order = ["Strong experience", "“SQL”", "Own a suite", "Kubernetes is a plus", "You may work"]
        let places = try order.map { try #require(text.range(of: $0)).lowerBound }
        #expect(places == places.sorted())
    }

    @Test func pointsWithoutARequirementStillShow() {
        let point = TalkingPoint(requirement: "r99", claim: "Ferries", sentences: [.init("I like them.")])
        let report = PointsReport(points: [point], posting: Sample.posting, mapping: Sample.mapping)
        #expect(report.render(.text).hasSuffix(" 1. Ferries\n    Say: I like them.\n"))
        #expect(report.render(.json).contains("\"status\": null"))
    }

    @Test func bulletsHideTheirOriginUnlessAsked() {
        let short = BulletsReport(draft: Sample.bullets, posting: Sample.posting, explain: false)
        #expect(!short.render(.text).contains("k8s"))
        #expect(short.render(.json).contains("k8s → Kubernetes"))
    }
}
