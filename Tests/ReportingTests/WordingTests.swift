import CareerModel
import Testing

@testable import Reporting

@Suite struct WordingTests {
    @Test(arguments: [
        (0.0, "0.0"), (72.4, "72.4"), (72, "72.0"), (99.96, "100.0"), (-1.25, "-1.3"), (.nan, "0.0"),
    ])
    func tenths(_ number: Double, _ text: String) { #expect(Numbers.tenths(number) == text) }

    @Test(arguments: [(4.0, "4"), (3.5, "3.5"), (0.04, "0")])
    func short(_ number: Double, _ text: String) { #expect(Numbers.short(number) == text) }

    @Test(arguments: [
        (0.0, "0"), (950, "950"), (62_000, "62,000"), (1_234_567, "1,234,567"), (23.5, "23.50"),
        (9.05, "9.05"),
        (.infinity, "0"),
    ])
    func amounts(_ number: Double, _ text: String) { #expect(Numbers.amount(number) == text) }

    @Test(arguments: [(1.0, "1 point"), (0.02, "under 0.1 points"), (0, "0 points"), (4.21, "4.2 points")])
    func points(_ cost: Double, _ text: String) { #expect(Numbers.points(cost) == text) }

    @Test(arguments: [
        (1.0, "1 year"), (2, "2 years"), (2.5, "2.5 years"), (0.5, "6 months"), (0.08, "1 month"),
        (0.99, "1 year"),
    ])
    func years(_ years: Double, _ text: String) { #expect(Numbers.years(years) == text) }

    static let bounds: [(Double?, Double?, String?)] = [
        (4, nil, "at least 4 years"), (1, nil, "at least 1 year"), (3, 5, "3 to 5 years"), (2, 2, "2 years"),
        (nil, 5, "up to 5 years"), (0, 2, "up to 2 years"), (0.5, 2, "6 months to 2 years"), (nil, nil, nil),
        (0.5, nil, "at least 6 months"), (0, nil, nil),
    ]

    @Test(arguments: bounds) func yearsAsked(_ least: Double?, _ most: Double?, _ text: String?) {
        #expect(Requirement.Years(minimum: least, maximum: most).words == text)
    }

    static let pay: [(Salary, String?)] = [
        (
            Salary(minimum: 62_000, maximum: 78_500, currency: "EUR", period: .year),
            "EUR 62,000 to 78,500 a year"
        ),
        (Salary(minimum: 23.5, maximum: nil, currency: "USD", period: .hour), "from USD 23.50 an hour"),
        (Salary(minimum: nil, maximum: 900, currency: nil, period: .week), "up to 900 a week"),
        (Salary(minimum: 500, maximum: 500, currency: "DKK", period: .day), "DKK 500 a day"),
        (Salary(minimum: nil, maximum: nil, currency: "DKK", period: .day), nil),
    ]

    @Test(arguments: pay) func salaries(_ salary: Salary, _ text: String?) { #expect(salary.words == text) }

    @Test func everyStatusHasItsOwnSignAndWord() {
        #expect(Set(Mapping.Status.allCases.map(\.word)).count == 5)
        #expect(Set(Mapping.Status.allCases.map(\.sign.text)).count == 5)
        #expect(Set(Mapping.Status.allCases.map(\.gravity)).count == 5)
    }

    @Test func namesThePostingAsFarAsItIsKnown() {
        func name(_ title: String?, _ employer: String?, _ path: String = "p.md") -> String {
            var details = PostingDetails()
            details.title = title
            details.employer = employer
            return Posting(path: path, details: details, requirements: []).name
        }
        #expect(name("Cook", "Tern Inn") == "Cook at Tern Inn")
        #expect(name("Cook", nil) == "Cook")
        #expect(name(" ", "Tern Inn") == "a role at Tern Inn")
        #expect(name(nil, nil) == "p.md")
        #expect(name(nil, nil, "-") == "the posting")
    }

    @Test func termsAreNamedOnceAndAlternativesTogether() {
        let requirement = Sample.requirement(
            1, "AWS (Amazon Web Services), SQL or R, teamwork or tact, SQL", line: 1,
            terms: [
                ("AWS", "AWS", .hard), ("Amazon Web Services", "AWS", .hard), ("SQL", "SQL", .hard),
                ("R", "R", .hard),
                ("teamwork", "teamwork", .soft), ("tact", "tact", .soft),
            ], alternatives: [[2, 3], [4, 5]])
        #expect(requirement.termNames(.hard) == ["AWS", "SQL or R"])
        #expect(requirement.termNames(.soft) == ["teamwork or tact"])
    }
}
