import CareerModel
import Testing

@testable import RequirementExtraction

@Suite("Negation")
struct NegationTests {
    @Test(
        "What is waived is not asked",
        arguments: [
            "Docker is not required", "No PHP experience needed", "You don't need Docker",
            "no Python experience required",
        ])
    func waived(_ bullet: String) throws {
        let found = try PostingBuilder.requirement(bullet)
        #expect(found == nil || found?.terms.isEmpty == true)
    }

    @Test("What stands beside a waiver is still asked")
    func beside() throws {
        let found = try #require(
            try PostingBuilder.requirement("Experience with Java is essential, but Docker is not required"))
        #expect(found.terms.map(\.text) == ["Java"])
    }

    struct Case: Sendable, CustomTestStringConvertible {
        var text: String
        var asked: [String]
        var testDescription: String { text }
        init(_ text: String, _ asked: [String]) {
            self.text = text
            self.asked = asked
        }
    }

    @Test(
        "A negation reaches over its own clause only",
        arguments: [
            Case("{Docker}, {Helm} and {Kubernetes} are not required", []),
            Case("You don't need {Docker}, {Helm} or {Kubernetes}", []),
            Case("No {COBOL}, {PL/I} or {RPG} experience necessary", []),
            Case("{Docker} isn't a must", []),
            Case("{German} is not required, but would be an advantage", ["German"]),
            Case("{Finance} background not required, though a plus", ["Finance"]),
            Case("{Cooking} is desirable but not essential", ["Cooking"]),
            Case("{Java} is essential and {Docker} is not required", ["Java"]),
            Case(
                "While you don't need to be a {welding} expert, a love of {metalwork} is needed",
                ["metalwork"]),
            Case("You don't need {Perl}, but you know {Ruby}", ["Ruby"]),
            Case("Right to work here; no sponsorship. {Payroll} needed", ["Payroll"]),
            Case("No two days are the same, so you need {juggling}", ["juggling"]),
            Case("Not only {Python} but also {R} is required", ["Python", "R"]),
        ])
    func reach(_ example: Case) { #expect(MarkedStatement(example.text).asked == example.asked) }

    @Test("A degree that is waived is none")
    func degree() {
        #expect(DegreeReader.degree(in: Passage("No degree required, five years of welding are")) == nil)
        #expect(DegreeReader.degree(in: Passage("A degree is not necessary")) == nil)
        #expect(DegreeReader.degree(in: Passage("A degree is a plus but not required")) == .bachelor)
    }
}
