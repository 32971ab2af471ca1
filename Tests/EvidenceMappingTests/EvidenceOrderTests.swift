import CareerModel
import Testing

@Suite("Order of the evidence")
struct EvidenceOrderTests {
    private static let python = World.ask("Services in Python", ["Python"])

    @Test func theNameStandsBeforeWhatImpliesIt() {
        let row = World.row(
            Self.python, World.profile(work: [World.job("Clerk", "A shop in Django", "A shop in Python")]))
        #expect(row.evidence.map(\.fact) == ["work[0].highlights[1]", "work[0].highlights[0]"])
    }

    @Test func likerWordingStandsFirst() {
        let row = World.row(
            World.ask("Python services for freight billing", ["Python"]),
            World.profile(work: [World.job("Clerk", "Python for the canteen", "Python for freight billing")]))
        #expect(row.evidence.first?.fact == "work[0].highlights[1]")
    }

    @Test func newerStandsFirst() {
        let row = World.row(
            Self.python,
            World.profile(work: [
                World.job("Clerk", at: "Orla Foods", from: "2005-01", to: "2006-01", "Tools in Python"),
                World.job("Clerk", at: "Halden Works", from: "2024-01", to: nil, "Pages in Python"),
            ]))
        #expect(row.evidence.first?.fact == "work[1].highlights[0]")
    }

    @Test func doingStandsBeforeATitle() {
        let row = World.row(Self.python, World.profile(work: [World.job("Python Clerk", "Tools in Python")]))
        #expect(row.evidence.map(\.fact) == ["work[0].highlights[0]", "work[0]"])
    }

    @Test func atMostFiveAndFallingStrength() {
        let job = World.job(
            "Clerk", "Python for a", "Python for tides", "Python for tugs", "Python for nets",
            "Python for ropes", "Python for buoys", "Python for charts")
        let row = World.row(Self.python, World.profile(work: [job]))
        let strengths = row.evidence.map(\.strength)
        #expect(strengths.count == 5)
        #expect(strengths == strengths.sorted(by: >))
        #expect(strengths.allSatisfy { (0...1).contains($0) })
    }

    @Test func oneWordingIsQuotedOnce() {
        let row = World.row(
            Self.python, World.profile(work: [World.job("Clerk", "Tools in Python", "Tools in Python")]))
        #expect(row.evidence.map(\.quote) == ["Tools in Python"])
    }

    @Test func claimsAreNoEvidenceBesideFacts() {
        let row = World.row(
            Self.python, World.profile(work: [World.job("Clerk", "Tools in Python")], skills: ["Python"]))
        #expect(row.evidence.map(\.fact) == ["work[0].highlights[0]"])
    }

    @Test func aGapHasNearFactsApart() {
        let row = World.row(
            World.ask("Terraform for freight, fares, fuel and ferry berths in harbour towns", ["Terraform"]),
            World.profile(work: [World.job("Clerk", "Ropes for harbour tugs")]))
        #expect(row.evidence.isEmpty)
        #expect(row.closest.allSatisfy { $0.fact.hasPrefix("work[0]") })
    }
}
