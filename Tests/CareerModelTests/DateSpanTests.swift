import CareerModel
import Testing

@Suite struct DateSpanTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var spans: [DateSpan]
        var months: Int
        var testDescription: String { name }
    }

    static func span(_ start: String?, _ end: String? = nil, ongoing: Bool = false) -> DateSpan {
        DateSpan(
            start: start.flatMap(PartialDate.init(iso:)), end: end.flatMap(PartialDate.init(iso:)),
            isOngoing: ongoing)
    }

    @Test(arguments: [
        Case(name: "both ends count", spans: [span("2020-01", "2020-03")], months: 3),
        Case(name: "two equal bare years", spans: [span("2019", "2019")], months: 12),
        Case(name: "bare years", spans: [span("2018", "2019")], months: 24),
        Case(name: "a start alone", spans: [span("2019-05")], months: 1),
        Case(name: "ongoing", spans: [span("2023-01", ongoing: true)], months: 18),
        Case(name: "the bare end year is this year", spans: [span("2023-12", "2024")], months: 7),
        Case(name: "end before start", spans: [span("2020-05", "2019-01")], months: 0),
        Case(name: "begins after today", spans: [span("2025-01", ongoing: true)], months: 0),
        Case(name: "no start", spans: [span(nil, "2020")], months: 0),
        Case(
            name: "overlaps once", spans: [span("2020-01", "2020-06"), span("2020-04", "2020-09")], months: 9),
        Case(
            name: "one inside another", spans: [span("2020", "2021"), span("2020-03", "2020-05")], months: 24),
        Case(
            name: "apart, in any order", spans: [span("2022-01", "2022-02"), span("2020-01", "2020-02")],
            months: 4),
        Case(name: "touching", spans: [span("2020-01", "2020-02"), span("2020-03", "2020-04")], months: 4),
        Case(name: "nothing", spans: [], months: 0),
    ]) func mergesMonths(_ test: Case) throws {
        let today = try #require(PartialDate(year: 2024, month: 6, day: 15))
        #expect(DateSpan.mergedMonths(test.spans, today: today) == test.months)
    }

    struct Overlap: Sendable {
        var first: DateSpan
        var second: DateSpan
        var isOne: Bool
    }

    @Test(arguments: [
        Overlap(first: span("2020", "2021"), second: span("2021-06"), isOne: true),
        Overlap(first: span("2020", "2021"), second: span("2022"), isOne: false),
        Overlap(first: span("2020-03", ongoing: true), second: span("2031"), isOne: true),
        Overlap(first: span("2020-03", ongoing: true), second: span("2019"), isOne: false),
        Overlap(first: span("2020"), second: span(nil, "2020"), isOne: false),
    ]) func tellsOverlaps(_ test: Overlap) {
        #expect(test.first.overlaps(test.second) == test.isOne)
        #expect(test.second.overlaps(test.first) == test.isOne)
    }
}
