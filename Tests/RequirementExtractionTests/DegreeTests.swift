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
            Case("A-levels in English and Mathematics", .highSchool), Case("HND in Engineering", .associate),
            Case("Graduate of an associate or baccalaureate school of nursing", .associate),
            Case("BS/MS/PhD in Computer Science", .bachelor), Case("B.Tech in Electronics", .bachelor),
            Case("Undergraduate degree in Finance", .bachelor),
            Case("Recent college graduate with SQL", .bachelor),
            Case("Hochschulabschluss in Informatik", .bachelor), Case("Licenciatura en Economía", .bachelor),
            Case("Graduate degree in Finance", .master),
            Case("Postgraduate qualification in Finance", .master),
            Case("MBA required", .master),
            Case("Master- oder gleichwertiger Abschluss in Informatik", .master),
            Case("JD required", .doctorate), Case("MD or DO required", .doctorate),
            Case("PharmD required", .doctorate),
            Case("DNP in Nursing", .doctorate), Case("PhD preferred", .doctorate),
            Case("Must work in Harwick, MD with SQL", nil), Case("Ability to read 360 degree feedback", nil),
            Case("Ability to turn parts by 90 degrees", nil),
            Case("Requires a degree of patience with SQL", nil),
            Case("Experience with LLMs and master data", nil),
            Case("Scrum master with knowledge of Jira", nil),
            Case("Experience teaching high school students", nil),
            Case("Experience with MS Office", nil), Case("Scrum master experience", nil),
            Case("High degree of accuracy in bookkeeping", nil), Case("Experience with master data", nil),
        ])
    func degree(_ example: Case) throws {
        let found = try #require(try PostingBuilder.requirement(example.bullet))
        #expect(found.degree == example.expected)
    }
}
