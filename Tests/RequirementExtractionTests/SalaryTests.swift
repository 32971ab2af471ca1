import CareerModel
import Testing

@Suite("Salary")
struct SalaryTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var line: String
        var expected: Salary?
        var testDescription: String { line }
        init(_ line: String, _ low: Double?, _ high: Double?, _ currency: String, _ period: Salary.Period) {
            self.line = line
            expected = Salary(minimum: low, maximum: high, currency: currency, period: period)
        }
        init(none line: String) {
            self.line = line
            expected = nil
        }
    }

    @Test(
        "Pay in many spellings",
        arguments: [
            Case("Pay: £15.80–£17.40 an hour", 15.8, 17.4, "GBP", .hour),
            Case("The salary range is $150,000 - $750,000.", 150_000, 750_000, "USD", .year),
            Case("Salary: €64,000–€82,000", 64_000, 82_000, "EUR", .year),
            Case("Compensation of $90k-110k a year", 90_000, 110_000, "USD", .year),
            Case("Salary: $50k – $55k", 50_000, 55_000, "USD", .year),
            Case("Gehalt: 64.000 € bis 82.000 € im Jahr", 64_000, 82_000, "EUR", .year),
            Case("Pay: Up to $1,500.00 per week", nil, 1_500, "USD", .week),
            Case("Pay: From $17.00 per hour", 17, nil, "USD", .hour),
            Case("Salary: Band 7 £38,890 - £44,503 a year", 38_890, 44_503, "GBP", .year),
            Case("USD 4,000 to 5,000 per month", 4_000, 5_000, "USD", .month),
            Case("Rémunération : 35 000,00$ à 45 000,00$ par an", 35_000, 45_000, "USD", .year),
            Case("Pay: From AED2,500.00 per month", 2_500, nil, "AED", .month),
            Case("Remote in SpainUp €80,000 per annumA fast-growing partner", nil, 80_000, "EUR", .year),
            Case("$60-75K a year", 60_000, 75_000, "USD", .year),
            Case("USD 45/hr", 45, 45, "USD", .hour),
            Case("A$95k - A$105k per year", 95_000, 105_000, "AUD", .year),
            Case("Salary: up to £70k p.a.", nil, 70_000, "GBP", .year),
            Case("We pay £32,000 to £38,000 p/a", 32_000, 38_000, "GBP", .year),
            Case("Day rate: £400 - £450", 400, 450, "GBP", .day),
            Case(none: "Parking is deducted from your salary at £10 per hour"),
            Case(none: "Up to £50 per month towards your gym"),
            Case(none: "Salary: call 4290864002"),
            Case(none: "Win $720 per year"),
            Case(none: "The salary is capped: the limit of the grade is $183,500"),
            Case(none: "We raised $20 million and serve 300 clients"),
            Case(none: "You will manage a budget of $50,000"),
        ])
    func salary(_ example: Case) throws {
        let posting = try PostingBuilder.posting("\(example.line)\n# Requirements\n- Knowledge of Java\n")
        #expect(posting.details.salary == example.expected)
    }

    @Test("A salary without a currency is read where it is called one")
    func plain() throws {
        let posting = try PostingBuilder.posting(
            "A salary of around 50-60k, depending on experience\n# Requirements\n- Knowledge of Java\n")
        #expect(
            posting.details.salary == Salary(minimum: 50_000, maximum: 60_000, currency: nil, period: .year))
    }

    @Test("Steps of pay below one another are one range")
    func steps() throws {
        let posting = try PostingBuilder.posting(
            """
            # Pay
            - Trainees receive between $15.25 - $18.25
            - Juniors receive $14.25 per hour
            - Beginners receive $13.25 per hour
            # Requirements
            - Knowledge of Java
            """)
        #expect(
            posting.details.salary == Salary(minimum: 13.25, maximum: 18.25, currency: "USD", period: .hour))
    }
}
