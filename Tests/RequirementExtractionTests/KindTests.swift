import CareerModel
import Testing

@Suite("Kinds")
struct KindTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var bullet: String
        var expected: Requirement.Kind
        var testDescription: String { bullet }
    }

    @Test(
        "The main ask is the kind",
        arguments: [
            Case(bullet: "Experience with PostgreSQL", expected: .skill),
            Case(bullet: "5 years of experience with Java", expected: .experience),
            Case(bullet: "Proven track record of closing deals", expected: .experience),
            Case(bullet: "Bachelor's degree in Economics", expected: .education),
            Case(bullet: "High school diploma or GED", expected: .education),
            Case(bullet: "Fluent in German", expected: .language),
            Case(bullet: "Excellent attention to detail", expected: .trait),
            Case(bullet: "Strong communication skills", expected: .trait),
            Case(bullet: "You must be authorized to work in the United States", expected: .eligibility),
            Case(bullet: "Valid driver's license", expected: .eligibility),
            Case(bullet: "Able to lift 50 pounds", expected: .eligibility),
            Case(bullet: "Must pass a background check", expected: .eligibility),
        ])
    func kind(_ example: Case) throws {
        #expect(try PostingBuilder.requirement(example.bullet)?.kind == example.expected)
    }
}
