import CareerModel
import Foundation
import Reporting
import Testing

/// The JSON documents as another program reads them.
@Suite struct JSONContractTests {
    static func read(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    static let schemas: [(String, String)] = [
        ("requirements", "tailor.requirements/1"), ("table", "tailor.mapping/1"), ("gap", "tailor.gap/1"),
        ("score", "tailor.score/1"), ("scores", "tailor.scores/1"), ("bullets", "tailor.bullets/1"),
        ("points", "tailor.points/1"),
    ]

    @Test(arguments: schemas) func namesItsSchema(_ name: String, _ schema: String) throws {
        let report = try #require(NamedReport.all.first { $0.name == name }).report
        #expect(try Self.read(report.render(.json))["schema"] as? String == schema)
    }

    @Test(arguments: NamedReport.all) func sortsItsKeys(_ named: NamedReport) throws {
        let text = named.report.render(.json)
        let options: JSONSerialization.WritingOptions = [.sortedKeys, .withoutEscapingSlashes]
        let again = try JSONSerialization.data(withJSONObject: Self.read(text), options: options)
        let dense = text.split(separator: "\n").map { $0.drop { $0 == " " } }.joined()
            .split(separator: "\": ").joined(separator: "\":")
        #expect(dense == String(decoding: again, as: UTF8.self))
    }

    @Test func requirementsHoldTheContractsKeys() throws {
        let document = try Self.read(RequirementsReport(posting: Sample.posting).render(.json))
        let posting = try #require(document["posting"] as? [String: Any])
        let salary = try #require(posting["salary"] as? [String: Any])
        #expect(salary["min"] as? Int == 62_000)
        #expect(salary["period"] as? String == "year")
        #expect(posting["title"] as? String == "Forecasting Engineer")
        let rows = try #require(document["requirements"] as? [[String: Any]])
        #expect(rows.compactMap { $0["id"] as? String } == Sample.rows.map(\.requirement.id))
        #expect(
            Set(rows[1].keys) == [
                "id", "text", "line", "column", "section", "importance", "kind", "terms", "anyOf", "years",
                "degree",
            ])
        #expect(rows[1]["anyOf"] as? [[String]] == [["Keras", "PyTorch"]])
        #expect(rows[1]["line"] as? Int == 14)
        #expect(rows[1]["years"] is NSNull)
        #expect(rows[2]["years"] as? [String: NSObject] == ["min": 4 as NSNumber, "max": NSNull()])
        #expect(rows[3]["degree"] as? String == "master")
    }

    @Test func termsPointIntoTheText() throws {
        let document = try Self.read(RequirementsReport(posting: Sample.posting).render(.json))
        for row in try #require(document["requirements"] as? [[String: Any]]) {
            let text = Array(try #require(row["text"] as? String).utf8)
            for term in try #require(row["terms"] as? [[String: Any]]) {
                let offset = try #require(term["offset"] as? Int)
                let length = try #require(term["length"] as? Int)
                let words = String(decoding: text[offset..<(offset + length)], as: UTF8.self)
                #expect(words == term["text"] as? String)
            }
        }
    }

    @Test func mappingRowsKeepThePostingsOrder() throws {
        let report = TableReport(mapping: Sample.mapping, points: Sample.points)
        let document = try Self.read(report.render(.json))
        let rows = try #require(document["rows"] as? [[String: Any]])
        #expect(rows.compactMap { $0["requirement"] as? String } == Sample.rows.map(\.requirement.id))
        #expect(rows[0]["talkingPoint"] as? String == Sample.points[0].text)
        #expect(rows[2]["talkingPoint"] is NSNull)
        let evidence = try #require((rows[1]["evidence"] as? [[String: Any]])?.first)
        #expect(evidence["fact"] as? String == "work[1].highlights[0]")
        #expect(evidence["how"] as? String == "exact")
        #expect(evidence["strength"] as? Double == 0.92)
        #expect(rows[1]["missing"] as? [String] == ["Keras or PyTorch"])
        #expect(rows[1]["status"] as? String == "partial")
        let coverage = try #require(document["coverage"] as? [String: Any])
        #expect(
            Set(coverage.keys) == [
                "score", "required", "preferred", "responsibilities", "terms", "confidence", "missing",
            ])
    }

    @Test func scoreHoldsTheContractsKeys() throws {
        let report = ScoreReport(mappings: [Sample.mapping], engine: "1.0.0", vocabulary: "abc")
        let document = try Self.read(report.render(.json))
        #expect(
            Set(document.keys) == [
                "schema", "score", "required", "preferred", "responsibilities", "terms", "confidence",
                "engine",
                "vocabulary", "missing", "path", "title", "employer",
            ])
        #expect(document["terms"] as? [String: Int] == ["found": 4, "of": 9])
        #expect(document["required"] as? [String: Int] == ["met": 1, "of": 5])
    }

    @Test(arguments: [0, 2, 3]) func severalScoresAreAList(_ count: Int) throws {
        let mappings = Array(repeating: Sample.mapping, count: count)
        let document = try Self.read(
            ScoreReport(mappings: mappings, engine: "1", vocabulary: "v").render(.json))
        #expect(document["schema"] as? String == "tailor.scores/1")
        #expect((document["postings"] as? [[String: Any]])?.count == count)
    }

    @Test func gapsSayWhatToDo() throws {
        let document = try Self.read(GapReport(mapping: Sample.mapping).render(.json))
        let gaps = try #require(document["gaps"] as? [[String: Any]])
        #expect(gaps.count == Sample.rows.count { $0.status != .met })
        #expect(gaps.allSatisfy { $0["nextStep"] is String })
        #expect((document["met"] as? [[String: Any]])?.count == 2)
    }

    @Test func letterSentencesHaveSources() throws {
        let document = try Self.read(LetterReport(letter: Sample.letter).json())
        let paragraphs = try #require(document["paragraphs"] as? [[String: Any]])
        let sentence = try #require((paragraphs[0]["sentences"] as? [[String: Any]])?.first)
        #expect(sentence["facts"] as? [String] == ["work[0].highlights[0]"])
        #expect(sentence["requirements"] as? [String] == ["r1"])
        let source = try #require((sentence["sources"] as? [[String: Any]])?.first)
        #expect(source["line"] as? Int == 9)
        #expect(source["column"] as? Int == 3)
        #expect(source["path"] as? String == "jobs/harbourline/posting.md")
    }

    @Test func badIndicesOfAlternativesAreLeftOut() throws {
        let requirement = Sample.requirement(
            1, "Python or R", line: 1, terms: [("Python", "Python", .hard)], alternatives: [[0, 7], [-1]])
        let posting = Posting(path: "p", details: PostingDetails(), requirements: [requirement])
        let rows = try Self.read(RequirementsReport(posting: posting).render(.json))["requirements"]
        #expect((rows as? [[String: Any]])?.first?["anyOf"] as? [[String]] == [["Python"]])
        #expect(RequirementsReport(posting: posting).render(.text).contains("terms: Python\n"))
    }
}
