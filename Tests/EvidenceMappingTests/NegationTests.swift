import CareerModel
import Testing

@Suite("What a fact denies")
struct NegationTests {
    struct Case: CustomTestStringConvertible {
        var text: String
        var status: Mapping.Status
        var testDescription: String { text }
    }

    @Test(arguments: [
        Case(text: "Ran services on Kubernetes", status: .met),
        Case(text: "Not using Kubernetes anymore", status: .gap),
        Case(text: "# not using Kubernetes anymore", status: .gap),
        Case(text: "No longer using Kubernetes", status: .gap),
        Case(text: "Moved the fleet away from Kubernetes", status: .gap),
        Case(text: "Migrated off Kubernetes to plain servers", status: .gap),
        Case(text: "Never used Kubernetes", status: .gap),
        Case(text: "No experience with Kubernetes", status: .gap),
        Case(text: "Without any Kubernetes", status: .gap),
        Case(text: "Haven't touched Kubernetes yet", status: .gap),
        Case(text: "Not only ran Kubernetes but taught it", status: .met),
        Case(text: "Not using Ansible, but Kubernetes", status: .met),
        Case(text: "No downtime in two years on Kubernetes", status: .met),
        Case(text: "Stopped outages; ran Kubernetes", status: .met),
    ])
    func deniedTermsAreNoEvidence(_ example: Case) {
        let row = World.row(
            World.ask("Kubernetes", ["Kubernetes"]), World.profile(work: [World.job(example.text)]))
        let inHighlight = World.row(
            World.ask("Kubernetes", ["Kubernetes"]),
            World.profile(work: [World.job("Operator", at: "Halden Works", example.text)]))
        #expect(row.status == example.status)
        #expect(inHighlight.status == example.status)
    }

    @Test func aDenialInASkillListIsNoClaim() {
        let row = World.row(
            World.ask("Kubernetes", ["Kubernetes"]),
            World.profile(skills: ["Terraform", "not using Kubernetes anymore"]))
        #expect(row.status == .gap)
    }

    @Test func aDenialEndsWithItsClause() {
        let row = World.row(
            World.ask("Python", ["Python"]),
            World.profile(work: [World.job("Operator", "No longer use Java but build it all in Python")]))
        #expect(row.status == .met)
    }
}
