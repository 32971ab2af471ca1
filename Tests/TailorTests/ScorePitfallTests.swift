import Tailor
import Testing

/// Mappings and scores that other tools get wrong, from texts to the score.
@Suite("Score pitfalls")
struct ScorePitfallTests {
    private static let today = PartialDate(iso: "2025-09-22")

    private static func mapping(_ posting: String, _ resume: String) throws -> Mapping {
        let engine = Engine(today: try #require(today))
        let document = try PostingReader.read(SourceText(path: "posting.md", posting)).document
        let profile = Profile(resume: try ResumeReader.read(SourceText(path: "resume.json", resume)).resume)
        return engine.mapping(of: try engine.posting(document), to: profile)
    }

    private static func resume(_ highlights: [String], skills: [String] = []) -> String {
        let lines = highlights.map { "\"\($0)\"" }.joined(separator: ",")
        let words = skills.map { "\"\($0)\"" }.joined(separator: ",")
        return """
            {"basics":{"name":"Tove Almquist"},
             "work":[{"name":"Brackenford Mills","position":"Platform engineer","startDate":"2016-02","highlights":[\(lines)]}],
             "skills":[{"name":"Tools","keywords":[\(words)]}]}
            """
    }

    private static let perfect = resume([
        "Ran Kubernetes clusters for forty services", "Moved nine databases to PostgreSQL",
        "Wrote the deployment tools in Python and Go", "Built the reports in SQL",
    ])

    private static let specific = """
        ## Requirements

        - Experience with Kubernetes
        - Experience with PostgreSQL
        - Python or Go
        - SQL

        ## Benefits

        - Dental insurance, gym membership and catered lunches
        - Generous parental leave and a pension
        """

    @Test("A skill is not missing because the résumé uses its other name")
    func otherNames() throws {
        let posting = "## Requirements\n\n- k8s\n- Postgres\n- Amazon Web Services (AWS)\n"
        let resume = Self.resume([
            "Ran Kubernetes clusters", "Moved nine databases to PostgreSQL", "Paid half as much for AWS",
        ])
        let mapping = try Self.mapping(posting, resume)
        #expect(mapping.coverage.missing.isEmpty)
        #expect(mapping.rows.map(\.status) == [.met, .met, .met])
    }

    @Test("One of three alternatives is enough, and none of them is one gap")
    func alternatives() throws {
        let posting = "## Requirements\n\n- Python, Ruby or Java\n- AWS, GCP or Azure\n"
        let mapping = try Self.mapping(posting, Self.resume(["Wrote the deployment tools in Python"]))
        #expect(mapping.rows.map(\.status) == [.met, .gap])
    }

    @Test("A place is no gap")
    func place() throws {
        let mapping = try Self.mapping(
            "## Requirements\n\n- Must be based in Berlin\n- Experience with SQL\n", Self.perfect)
        #expect(!mapping.coverage.missing.contains { ["Based", "Berlin"].contains($0.name) })
        #expect(mapping.rows.map(\.status) == [.confirm, .met])
    }

    @Test("What is not required is no gap")
    func negation() throws {
        let mapping = try Self.mapping(
            "## Requirements\n\n- SQL\n- Docker is not required\n- No PHP experience needed\n", Self.perfect)
        #expect(mapping.coverage.missing.isEmpty)
    }

    @Test("A vague posting is no sure match, and a specific one no worse for being specific")
    func vague() throws {
        let vague = try Self.mapping(
            "## Requirements\n\n- A passion for what you do\n- Willingness to learn\n", Self.perfect)
        let specific = try Self.mapping(Self.specific, Self.perfect)
        #expect(vague.coverage.score < 100)
        #expect(vague.coverage.confidence == .low)
        #expect(specific.coverage.score > vague.coverage.score)
    }

    @Test("A text made of the posting's perks scores nothing, a perfect candidate nearly all")
    func perks() throws {
        let perks = Self.resume(
            ["Dental insurance, gym membership and catered lunches"], skills: ["parental leave", "pension"])
        #expect(try Self.mapping(Self.specific, perks).coverage.score < 5)
        #expect(try Self.mapping(Self.specific, Self.perfect).coverage.score > 90)
    }

    @Test("The same input scores the same")
    func deterministic() throws {
        let first = try Self.mapping(Self.specific, Self.perfect)
        for _ in 0..<5 { #expect(try Self.mapping(Self.specific, Self.perfect) == first) }
    }
}
