import CareerModel
import Testing

@Suite("Coverage score")
struct CoverageScoreTests {
    private static let pythonista = World.profile(
        work: [World.job("Programmer", "Wrote billing services in Python")], skills: ["Ruby"])

    @Test func theFormulaIsAsDocumented() {
        let requirements = [
            World.ask("Python", ["Python"], id: "r1"),
            World.ask("Ruby", ["Ruby"], id: "r2"),
            World.ask("Terraform", ["Terraform"], importance: .responsibility, id: "r3"),
            World.ask("Kubernetes", ["Kubernetes"], importance: .preferred, id: "r4"),
            World.ask("Juggles chainsaws", importance: .preferred, id: "r5"),
            World.ask("Must hold a work permit", kind: .eligibility, id: "r6"),
        ]
        let mapping = World.map(requirements, to: Self.pythonista)
        #expect(mapping.rows.map(\.status) == [.met, .declared, .gap, .gap, .gap, .confirm])
        #expect(mapping.rows.map(\.shown) == [1, 0.1, 0, 0, 0, nil])
        #expect(mapping.coverage.score == (100 * 3.3 / 9.0 * 10).rounded() / 10)
        #expect(mapping.coverage.required == Coverage.Count(met: 1, of: 2))
        #expect(mapping.coverage.responsibilities == Coverage.Count(met: 0, of: 1))
        #expect(mapping.coverage.preferred == Coverage.Count(met: 0, of: 2))
        #expect(mapping.coverage.terms == Coverage.Count(met: 1, of: 4))
    }

    @Test func aPartEarnsLessThanTheWhole() {
        let mapping = World.map([World.ask("Python and Java", ["Python", "Java"])], to: Self.pythonista)
        #expect(mapping.coverage.score >= 50)
        #expect(mapping.coverage.score < 75)
        #expect(mapping.coverage.missing.map(\.name) == ["Java"])
    }

    @Test func alternativesAreOneAsk() {
        let asked = World.ask("Python, Java or Ruby", ["Python", "Java", "Ruby"], any: [[0, 1, 2]])
        let coverage = World.map([asked], to: Self.pythonista).coverage
        #expect(coverage.score == 100)
        #expect(coverage.terms == Coverage.Count(met: 1, of: 1))
        #expect(coverage.missing.isEmpty)
    }

    @Test func aThinPostingHasLowConfidence() {
        let names = ["Python", "Ruby", "Java", "SQL", "AWS"]
        let thin = names.dropLast().enumerated().map { World.ask($1, [$1], id: "r\($0)") }
        let full = names.enumerated().map { World.ask($1, [$1], id: "r\($0)") }
        #expect(World.map(thin, to: Self.pythonista).coverage.confidence == .low)
        #expect(World.map(full, to: Self.pythonista).coverage.confidence == .high)
        #expect(World.map([], to: Self.pythonista).coverage.confidence == .low)
    }

    @Test func nothingAskedIsNothingShown() {
        let coverage = World.map([], to: Self.pythonista).coverage
        #expect(coverage.score == 0)
        #expect(coverage.required == Coverage.Count(met: 0, of: 0))
        #expect(coverage.missing.isEmpty)
    }

    @Test func aMissingTermNamesItsHeaviestRequirement() {
        let requirements = [
            World.ask("Java", ["Java"], importance: .preferred, id: "r1"),
            World.ask("Java daily", ["Java"], importance: .responsibility, id: "r2"),
            World.ask("Java first", ["Java"], id: "r3"),
            World.ask("Terraform", ["Terraform"], importance: .preferred, id: "r4"),
        ]
        let missing = World.map(requirements, to: Self.pythonista).coverage.missing
        #expect(missing.map(\.name) == ["Java", "Terraform"])
        #expect(missing.first?.requirement == "r3")
        #expect(missing.first?.importance == .required)
        #expect(missing.map(\.cost) == [84.6, 15.4])
    }
}
