import CareerModel
import Testing

@Suite("Alternatives")
struct AlternativesTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var bullet: String
        var expected: [[String]]
        var testDescription: String { bullet }
    }

    @Test(
        "One of a group is enough",
        arguments: [
            Case(bullet: "Python, Ruby or Java", expected: [["Python", "Ruby", "Java"]]),
            Case(bullet: "AWS, GCP or Azure", expected: [["AWS", "GCP", "Azure"]]),
            Case(bullet: "Experience with Python, Java and SQL", expected: []),
            Case(bullet: "A framework (e.g. Keras, PyTorch)", expected: [["Keras", "PyTorch"]]),
            Case(
                bullet: "A relational database such as MySQL or Postgres", expected: [["MySQL", "Postgres"]]),
            Case(bullet: "Knowledge of React/Angular", expected: [["React", "Angular"]]),
            Case(
                bullet: "Degree in Economics, Mathematics or a related field",
                expected: [["Economics", "Mathematics"]]),
            Case(
                bullet: "Knowledge of SQL and experience with Tableau or Looker",
                expected: [["Tableau", "Looker"]]),
        ])
    func groups(_ example: Case) throws {
        let found = try #require(try PostingBuilder.requirement(example.bullet))
        let groups = found.alternatives.map { $0.map { found.terms[$0].text } }
        #expect(groups == example.expected)
    }
}
