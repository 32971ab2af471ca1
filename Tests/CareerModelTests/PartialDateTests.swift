import CareerModel
import Testing

@Suite struct PartialDateTests {
    struct Reading: Sendable, CustomTestStringConvertible {
        var text: String
        var words: String?
        var testDescription: String { text.isEmpty ? "nothing" : text }
    }

    @Test(arguments: [
        Reading(text: "2021", words: "2021"), Reading(text: "2021-03", words: "March 2021"),
        Reading(text: "2024-02-29", words: "29 February 2024"),
        Reading(text: "2000-02-29", words: "29 February 2000"),
        Reading(text: "2023-02-29"), Reading(text: "1900-02-29"), Reading(text: "2021-13"),
        Reading(text: "2021-00"),
        Reading(text: "2021-04-31"), Reading(text: "0000"), Reading(text: "21"), Reading(text: "2021-3"),
        Reading(text: "2021-03-05-07"), Reading(text: "2021-"), Reading(text: "２０２１"), Reading(text: "+021"),
        Reading(text: "Present"), Reading(text: ""),
    ]) func reads(_ test: Reading) {
        let date = PartialDate(iso: test.text)
        #expect(date?.words == test.words)
        if test.words != nil { #expect(date?.description == test.text) }
    }

    @Test func refusesADayWithoutAMonth() {
        #expect(PartialDate(year: 2021, day: 3) == nil)
        #expect(PartialDate(year: 0) == nil)
        #expect(PartialDate(year: 10_000) == nil)
    }

    @Test func putsTheLessPreciseFirst() {
        let dates = ["2021-03-05", "2021", "2020-12-31", "2021-03"].compactMap(PartialDate.init(iso:))
            .sorted()
        #expect(dates.map(\.description) == ["2020-12-31", "2021", "2021-03", "2021-03-05"])
    }

    @Test func coversTheMonthsItMayMean() {
        let year = PartialDate(year: 2021)
        #expect(year.map { $0.lastMonthIndex - $0.firstMonthIndex } == 11)
        let month = PartialDate(year: 2021, month: 5)
        #expect(month.map { $0.lastMonthIndex - $0.firstMonthIndex } == 0)
    }
}
