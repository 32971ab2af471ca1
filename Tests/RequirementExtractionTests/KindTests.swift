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
            Case(bullet: "Experience using Excel", expected: .skill),
            Case(bullet: "Experience building dashboards in Tableau", expected: .skill),
            Case(bullet: "Excel experience", expected: .skill),
            Case(bullet: "Previous experience working in a warehouse", expected: .experience),
            Case(bullet: "Strong background in accounting", expected: .experience),
            Case(bullet: "Up to 3 years of experience with Java", expected: .experience),
            Case(bullet: "Degree in Biology", expected: .education),
            Case(bullet: "Coursework in statistics", expected: .education),
            Case(bullet: "Current RN license", expected: .certification),
            Case(bullet: "CPR certification", expected: .certification),
            Case(bullet: "Registered with the HCPC", expected: .certification),
            Case(bullet: "Spanish and English at C1 level", expected: .language),
            Case(bullet: "Bilingual candidates preferred", expected: .language),
            Case(bullet: "Active security clearance", expected: .eligibility),
            Case(bullet: "Full UK driving licence", expected: .eligibility),
            Case(bullet: "Willing to work weekends and evenings", expected: .eligibility),
            Case(bullet: "Ability to travel up to 30%", expected: .eligibility),
            Case(bullet: "Must be at least 18 years of age", expected: .eligibility),
            Case(bullet: "Must be based in Norway", expected: .eligibility),
            Case(bullet: "Required: prolonged standing and lifting", expected: .eligibility),
            Case(bullet: "Drive to deliver, with great communication", expected: .trait),
        ])
    func kind(_ example: Case) throws {
        #expect(try PostingBuilder.requirement(example.bullet)?.kind == example.expected)
    }

    @Test("Duties are skills")
    func duties() throws {
        let posting = try PostingBuilder.posting(
            "# Responsibilities\n- Manage budgets for three years at a time\n- Write tests in Java\n# Requirements\n- SQL\n"
        )
        #expect(posting.requirements.map(\.kind) == [.skill, .skill, .skill])
        #expect(posting.requirements.allSatisfy { $0.years == nil && $0.degree == nil })
    }
}
