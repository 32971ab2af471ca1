import CareerModel
import Foundation
import Testing

@testable import Reporting

/// Postings and profiles that try to do something to the reader.
@Suite struct HostileTextTests {
    static let strings = [
        "\u{1B}[2J\u{1B}]0;owned\u{07}\u{9B}31mred", "a\u{202E}b\u{2066}c\u{200B}d\u{FEFF}e\u{E0041}",
        "one | two\n| three |\r\n---\n# four", "<script>alert(1)</script><img src=x onerror=y>",
        "![x](https://evil.example/p.png) [y](javascript:z) <https://evil.example>", "`code` ``` ~~~ ~~x~~",
        "\\", "\\|", "- [ ] x", "1. y", "> z", "&lt;b&gt;", "   ", "", "“",
        String(repeating: "漢", count: 400),
        String(repeating: "x", count: 4_000), String(repeating: "e\u{301}\u{302}", count: 300), "\u{0}\u{7F}",
        "\r\n\r\n",
    ]

    static func mapping(_ text: String) -> Mapping {
        let statuses = Mapping.Status.allCases
        let rows = statuses.enumerated().map { index, status in
            let evidence = Evidence(
                fact: text, quote: text, relation: .related, strength: 0.5, terms: [text], via: [text])
            var requirement = Sample.requirement(index + 1, text, line: 1, terms: [(text, text, .hard)])
            requirement.section = text
            return Mapping.Row(
                requirement: requirement, status: status, evidence: [evidence], closest: [evidence],
                missing: [text])
        }
        var details = PostingDetails()
        details.title = text
        details.employer = text
        details.location = text
        details.salary = Salary(minimum: .infinity, maximum: .nan, currency: text, period: .year)
        let coverage = Coverage(
            score: .nan, required: .init(met: 0, of: 0), preferred: .init(met: -1, of: 0),
            responsibilities: .init(met: 0, of: 0), terms: .init(met: 0, of: 0), confidence: .low,
            missing: [.init(name: text, requirement: text, importance: .required, cost: .infinity)])
        return Mapping(
            posting: Posting(path: text, details: details, requirements: rows.map(\.requirement)), rows: rows,
            facts: [:], coverage: coverage)
    }

    static func explanation(_ text: String, _ posting: Posting) -> Explanation {
        let section = Explanation.Section(heading: text, topic: .neutral)
        let role = Explanation.Role(importance: .required, next: nil, margin: .nan, rule: nil)
        let cues = [Explanation.Cue(text: text, tells: "must")]
        let entry = Explanation.Entry(name: text, category: "tool", isAlias: true, isOwn: true)
        var ask = Explanation.Ask(section: section, role: role)
        ask.cues = cues
        ask.kind = [text]
        ask.years = text
        ask.degree = [text]
        ask.terms = [Explanation.Term(entry: nil, inner: entry, margin: -.infinity)]
        ask.alternatives = [[text]]
        ask.omitted = [.init(text: text, reason: .waived(by: text)), .init(text: text, reason: .banned)]
        return Explanation(
            requirements: posting.requirements.map { _ in ask },
            leftOut: [
                .init(
                    text: text, location: SourceLocation(path: text, line: 1), section: section, role: role,
                    cues: cues, terms: [text])
            ])
    }

    static func reports(_ text: String) -> [any Report] {
        let mapping = mapping(text)
        let points = [TalkingPoint(requirement: "r1", claim: text, sentences: [.init(text), .init(text)])]
        let group = BulletDraft.Group(
            entry: text, role: text, place: text, dates: text,
            bullets: [
                .init(
                    text: text, original: text + "!", changes: [text], provenance: Provenance(facts: [text]),
                    terms: [text], weight: .nan)
            ], dropped: [.init(fact: text, text: text, reason: text)])
        return [
            RequirementsReport(posting: mapping.posting),
            RequirementsReport(posting: mapping.posting, explanation: explanation(text, mapping.posting)),
            TableReport(mapping: mapping, points: points),
            GapReport(mapping: mapping), ScoreReport(mappings: [mapping], engine: text, vocabulary: text),
            ScoreReport(mappings: [mapping, mapping], engine: text, vocabulary: text, minimum: .nan),
            BulletsReport(draft: BulletDraft(groups: [group]), posting: mapping.posting, explain: true),
            PointsReport(points: points, posting: mapping.posting, mapping: mapping),
        ]
    }

    @Test(arguments: strings) func nothingReachesTheTerminal(_ text: String) {
        for report in Self.reports(text) {
            for format in ReportFormat.allCases {
                let page = report.render(format)
                let bad = page.unicodeScalars.first { $0 != "\n" && SafeText.isUnsafe($0) }
                #expect(bad == nil)
                #expect(page.hasSuffix("\n"))
                #expect(!page.contains(" \n"))
            }
        }
    }

    @Test(arguments: strings) func linesStayInsideTheWidth(_ text: String) {
        for report in Self.reports(text) {
            for width in [40, 80] {
                let page = report.render(.text, style: ReportStyle(width: width))
                for line in page.split(separator: "\n") { #expect(DisplayWidth.of(String(line)) <= width) }
            }
        }
    }

    @Test(arguments: strings) func tablesKeepTheirColumns(_ text: String) {
        let page = TableReport(mapping: Self.mapping(text), points: []).render(.markdown)
        let rows = page.split(separator: "\n").filter { $0.hasPrefix("|") }
        #expect(rows.count == Mapping.Status.allCases.count + 2)
        for row in rows { #expect(Self.openPipes(String(row)) == 4, "\(row)") }
    }

    /// Pipes that end a cell: those after an even number of backslashes.
    static func openPipes(_ row: String) -> Int {
        var count = 0
        var escaped = false
        for byte in row.utf8 {
            if byte == UInt8(ascii: "|"), !escaped { count += 1 }
            escaped = byte == UInt8(ascii: "\\") && !escaped
        }
        return count
    }

    @Test(arguments: strings) func jsonKeepsTheVeryText(_ text: String) throws {
        let report = RequirementsReport(posting: Self.mapping(text).posting)
        let object = try JSONSerialization.jsonObject(with: Data(report.render(.json).utf8)) as? [String: Any]
        let rows = try #require(object?["requirements"] as? [[String: Any]])
        let read = try #require(rows.first?["text"] as? String)
        #expect(read.unicodeScalars.elementsEqual(text.unicodeScalars))
    }
}
