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
            Case(none: "We raised $20 million and serve 300 clients"),
            Case(none: "You will manage a budget of $50,000"),
        ])
    func salary(_ example: Case) throws {
        let posting = try PostingBuilder.posting("\(example.line)\n# Requirements\n- Knowledge of Java\n")
        #expect(posting.details.salary == example.expected)
    }
}
