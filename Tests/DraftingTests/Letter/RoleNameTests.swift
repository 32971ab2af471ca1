import Testing

@testable import Drafting

@Suite struct RoleNameTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var title: String
        var spoken: String
        var testDescription: String { title }
    }

    static let cases = [
        Case(title: "Machine Learning Scientist (L5) - Content", spoken: "Machine Learning Scientist"),
        Case(title: "Senior Scientist, Demand & Allocation", spoken: "Senior Scientist"),
        Case(title: "Backend Engineer – Platform", spoken: "Backend Engineer"),
        Case(title: "SOUS CHEF", spoken: "Sous Chef"),
        Case(title: "CNC OPERATOR", spoken: "CNC Operator"),
        Case(title: "Nurse", spoken: "Nurse"),
        Case(title: "A, b", spoken: "A, b"),
    ]

    @Test(arguments: cases) func spoken(_ test: Case) { #expect(RoleName.spoken(test.title) == test.spoken) }

    @Test func abbreviationsAreNotCalmed() {
        #expect(RoleName.calm("IBM") == "IBM")
        #expect(RoleName.calm("CHCP MILLS") == "CHCP Mills")
        #expect(RoleName.calm("NHS Trust") == "NHS Trust")
    }
}
