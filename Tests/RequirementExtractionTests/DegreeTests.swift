import CareerModel
import Testing

@Suite("Degrees")
struct DegreeTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var bullet: String
        var expected: DegreeLevel?
        var testDescription: String { bullet }
        init(_ bullet: String, _ expected: DegreeLevel?) {
            self.bullet = bullet
            self.expected = expected
        }
    }

    @Test(
        "The lowest level that is enough",
        arguments: [
            Case("High school diploma or GED", .highSchool),
            Case("Associate's degree in nursing", .associate), Case("ADN or BSN", .associate),
            Case("ASN required; BSN preferred", .associate), Case("Experience with ASN routing", nil),
            Case("Bachelor's or equivalent", .bachelor), Case("BS or MS in Computer Science", .bachelor),
            Case("B.S. in Biology required", .bachelor), Case("Degree in Geography", .bachelor),
            Case("Advanced degree (MS or PhD) in Statistics", .master), Case("MSc in Physics", .master),
            Case("Master's in Education", .master), Case("PhD in Chemistry", .doctorate),
            Case("Abgeschlossenes Studium der Informatik", .bachelor),
            Case("Experience with MS Office", nil), Case("Scrum master experience", nil),
            Case("High degree of accuracy in bookkeeping", nil), Case("Experience with master data", nil),
        ])
    func degree(_ example: Case) throws {
        let found = try #require(try PostingBuilder.requirement(example.bullet))
        #expect(found.degree == example.expected)
    }
}
