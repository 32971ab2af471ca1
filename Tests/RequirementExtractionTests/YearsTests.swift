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
            Case("2\\-4 years of experience in sales", 2, 4), Case("6\\+ years of experience with Java", 6),
            Case("5 yrs experience with SAP", 5), Case("5yrs+ experience with SAP", 5),
            Case("at least 1 year's experience in retail", 1),
            Case("At least a year of experience in retail", 1),
            Case("minimum of two (2) years of experience in HR", 2),
            Case("2-3+ years of experience in HR", 2),
            Case("between two and four years of experience in HR", 2, 4),
            Case("3 + years of experience with Java", 3), Case("more than 4 years of experience in HR", 4),
            Case("six months to two years of experience in retail", 0.5, 2),
            Case("Up to 3 years of experience in sales", 0, 3),
            Case("Less than 2 years of experience in sales", 0, 2),
            Case("no more than five years of experience in sales", 0, 5),
            Case("4 years of experience with Java, 2 of them in the last 5 years", 4),
            Case("5 years of experience with Java and 2 years with SQL", 5),
            Case(
                "Master's degree and 2 years of experience or bachelor's degree and 5 years of experience", 5),
            Case("3+ years Tableau development", 3), Case("Mindestens ein Jahr Erfahrung als Koch", 1),
            Case("Ability to commit to a 12 month contract", nil),
            Case("Knowledge of what changed in Java over the last 10 years", nil),
            Case("Ability to learn Java within 2 years of joining us", nil),
            Case("Knowledge of our products; we have over 30 years of experience in logistics", nil),
            Case("Ability to travel twice a year", nil), Case("Must have a 4-year degree in Biology", nil),
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
