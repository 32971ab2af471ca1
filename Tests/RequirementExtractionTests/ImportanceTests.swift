import CareerModel
import Testing

@Suite("Importance")
struct ImportanceTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var bullet: String
        var expected: Requirement.Importance
        var testDescription: String { bullet }
    }

    @Test(
        "A statement's own words count more than its heading",
        arguments: [
            Case(bullet: "Experience with Terraform", expected: .required),
            Case(bullet: "Experience with Terraform is a plus", expected: .preferred),
            Case(bullet: "Familiarity with Kafka would be beneficial", expected: .preferred),
            Case(bullet: "Ideally some knowledge of Spanish", expected: .preferred),
            Case(bullet: "A master's degree is highly desirable", expected: .preferred),
            Case(bullet: "Docker is preferred but not required", expected: .preferred),
            Case(bullet: "You must hold a forklift licence", expected: .required),
        ])
    func importance(_ example: Case) throws {
        #expect(try PostingBuilder.requirement(example.bullet)?.importance == example.expected)
    }

    struct Split: Sendable, CustomTestStringConvertible {
        var bullet: String
        var parts: [String]
        var testDescription: String { bullet }
    }

    @Test(
        "A statement with two importances is two",
        arguments: [
            Split(bullet: "BSc required; MSc preferred", parts: ["BSc required", "MSc preferred"]),
            Split(
                bullet: "Two years of teaching experience, preferably in a primary school",
                parts: ["Two years of teaching experience", "preferably in a primary school"]),
            Split(bullet: "AWS is required, Azure is a plus", parts: ["AWS is required", "Azure is a plus"]),
        ])
    func split(_ example: Split) throws {
        let found = try PostingBuilder.posting("# Requirements\n- \(example.bullet)\n").requirements
        #expect(found.map(\.text) == example.parts)
        #expect(found.map(\.importance) == [.required, .preferred])
    }
}
