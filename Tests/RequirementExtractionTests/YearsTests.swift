import CareerModel
import Testing

@Suite("Years")
struct YearsTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var bullet: String
        var minimum: Double?
        var maximum: Double?
        var testDescription: String { bullet }
        init(_ bullet: String, _ minimum: Double?, _ maximum: Double? = nil) {
            self.bullet = bullet
            self.minimum = minimum
            self.maximum = maximum
        }
    }

    @Test(
        "Numbers of years in many spellings",
        arguments: [
            Case("5+ years of experience with Java", 5), Case("3-5 years of experience in sales", 3, 5),
            Case("3 – 5 years of experience in sales", 3, 5),
            Case("three to five years of nursing experience", 3, 5),
            Case("18 months of experience as a baker", 1.5),
            Case("at least two years of welding experience", 2),
            Case("Minimum 4 years' experience in logistics", 4), Case("5-9+ years of experience in audit", 5),
            Case("Five (5) years of experience with SAP", 5), Case("3 or more years of experience in HR", 3),
            Case("2 consecutive years of experience in retail", 2),
            Case("Mindestens 3 Jahre Berufserfahrung mit Java", 3),
            Case("0-2 years of experience with Excel", 0, 2),
            Case("Must be at least 18 years of age", nil),
            Case("Ability to shape our 3-year plan for Java", nil),
            Case("Knowledge of SQL from a company with 40 years of history", nil),
        ])
    func years(_ example: Case) throws {
        let found = try #require(try PostingBuilder.requirement(example.bullet))
        #expect(found.years?.minimum == example.minimum)
        #expect(found.years?.maximum == example.maximum)
    }
}
