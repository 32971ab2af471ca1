import CareerModel
import DocumentReading
import Testing

@Suite("Dates of résumés")
struct ResumeDateTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let text: String
        let date: String?
        let warns: Bool
        var testDescription: String { text }

        init(_ text: String, _ date: String?, warns: Bool = true) {
            self.text = text
            self.date = date
            self.warns = warns
        }
    }

    static let cases = [
        Case("2011", "2011", warns: false),
        Case("2011-03", "2011-03", warns: false),
        Case("2011-03-09", "2011-03-09", warns: false),
        Case("2011-3", "2011-03"),
        Case("2011/03", "2011-03"),
        Case("2007.06", "2007-06"),
        Case("03/2011", "2011-03"),
        Case("3.2011", "2011-03"),
        Case("201103", "2011-03"),
        Case("March 2011", "2011-03"),
        Case("march, 2011", "2011-03"),
        Case("Mar 2011", "2011-03"),
        Case("Sept. 2018", "2018-09"),
        Case("7 May 2025", "2025-05-07"),
        Case("May 7th, 2025", "2025-05-07"),
        Case("May '21", "2021-05"),
        Case("'98", "1998"),
        Case("’07", "2007"),
        Case("24.12.2019", "2019-12-24"),
        Case("24/12/2019", "2019-12-24"),
        Case("12/24/2019", "2019-12-24"),
        Case("04/05/2020", "2020"),
        Case("2022-02-30", "2022-02"),
        Case("2019-05-01T00:00:00Z", "2019-05-01"),
        Case("Summer 2019", "2019"),
        Case("Q2 2015", "2015"),
        Case("expected June 2026", "2026-06"),
        Case(" -- ", nil, warns: false),
        Case("submitted", nil),
        Case("2011-13", nil),
        Case("Q2 2015 | Q4 2016", nil),
        Case("2019-2021", nil),
        Case("May", nil),
        Case("12", nil),
        Case("99999999999999999999", nil),
        Case("Present", nil),
    ]

    @Test(arguments: cases)
    func isRead(_ example: Case) throws {
        let json =
            "{\"basics\": {\"name\": \"A\"}, \"awards\": [{\"title\": \"T\", \"date\": \"\(example.text)\"}]}"
        let (resume, problems) = try ResumeReader.read(SourceText(path: "r.json", json))
        #expect(resume.awards[0].date?.description == example.date)
        #expect(problems.isEmpty == !example.warns)
        #expect(problems.allSatisfy { $0.location?.column == 61 && $0.hint != nil })
    }

    @Test(arguments: [
        "Present", "present", "Current", "to date", "now", "Ongoing", "till now", "To Present",
        "2020 - Present",
    ])
    func goesOn(text: String) throws {
        let json =
            "{\"basics\": {\"name\": \"A\"}, \"work\": [{\"startDate\": \"2020\", \"endDate\": \"\(text)\"}]}"
        let (resume, problems) = try ResumeReader.read(SourceText(path: "r.json", json))
        #expect(resume.work[0].span.isOngoing == !text.hasPrefix("2"))
        #expect(problems.count == 1)
    }
}
