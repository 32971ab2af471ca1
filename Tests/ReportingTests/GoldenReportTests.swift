import CareerModel
import Foundation
import Reporting
import Testing

struct NamedReport: Sendable, CustomTestStringConvertible {
    let name: String
    let report: any Report

    var testDescription: String { name }

    static let all: [NamedReport] = [
        .init(name: "requirements", report: RequirementsReport(posting: Sample.posting)),
        .init(
            name: "requirements-explained",
            report: RequirementsReport(posting: Sample.posting, explanation: Sample.explanation)),
        .init(name: "table", report: TableReport(mapping: Sample.mapping, points: Sample.points)),
        .init(name: "gap", report: GapReport(mapping: Sample.mapping)),
        .init(
            name: "score",
            report: ScoreReport(
                mappings: [Sample.mapping], engine: "1.0.0", vocabulary: "3f9a2c71d0e4aa55bb66")),
        .init(
            name: "scores",
            report: ScoreReport(
                mappings: [Sample.mapping, Sample.mapping([Sample.rows[7]], confidence: .low)],
                engine: "1.0.0",
                vocabulary: "3f9a2c71d0e4aa55bb66", minimum: 70)),
        .init(
            name: "bullets",
            report: BulletsReport(draft: Sample.bullets, posting: Sample.posting, explain: false)),
        .init(
            name: "bullets-explained",
            report: BulletsReport(draft: Sample.bullets, posting: Sample.posting, explain: true)),
        .init(
            name: "points",
            report: PointsReport(points: Sample.points, posting: Sample.posting, mapping: Sample.mapping)),
    ]
}

@Suite struct GoldenReportTests {
    @Test(arguments: NamedReport.all) func looksAsItDid(_ named: NamedReport) throws {
        for width in [40, 60, 80, 120] {
            let text = named.report.render(.text, style: ReportStyle(width: width))
            try Golden.check(text, "\(named.name)-\(width).txt")
        }
        try Golden.check(named.report.render(.markdown), "\(named.name).md")
        try Golden.check(named.report.render(.json), "\(named.name).json")
    }

    @Test func letterLooksAsItDid() throws {
        try Golden.check(LetterReport(letter: Sample.letter).json(), "letter.json")
    }

    @Test(arguments: NamedReport.all) func rendersTheSameBytesAgain(_ named: NamedReport) {
        for format in ReportFormat.allCases {
            let first = named.report.render(format)
            for _ in 0..<5 { #expect(named.report.render(format).utf8.elementsEqual(first.utf8)) }
        }
    }

    @Test func diffShowsBothSides() {
        #expect(Golden.diff("a\nb\nc\n", "a\nd\nc\n") == "2 - b\n2 + d")
    }
}
