import CareerModel
import Testing

@Suite("Years of experience")
struct YearsOfExperienceTests {
    struct Case: CustomTestStringConvertible {
        var name: String
        var jobs: [Resume.Job]
        var years: Double
        var status: Mapping.Status
        var testDescription: String { name }
    }

    private static func python(_ from: String, _ to: String?, at name: String = "Halden Works") -> Resume.Job
    {
        World.job("Programmer", at: name, from: from, to: to, "Wrote billing services in Python")
    }

    @Test(arguments: [
        Case(name: "one job", jobs: [python("2020-01", "2022-12")], years: 3, status: .met),
        Case(
            name: "overlaps count once",
            jobs: [python("2020-01", "2021-12"), python("2021-01", "2022-12", at: "Orla Foods")],
            years: 3, status: .met),
        Case(
            name: "promotions inside one employer",
            jobs: [python("2021-07", "2022-12"), python("2020-01", "2021-06")], years: 3, status: .met),
        Case(
            name: "a gap between jobs does not count",
            jobs: [python("2016-01", "2016-12"), python("2024-01", "2024-12")], years: 2, status: .partial),
        Case(name: "what goes on ends today", jobs: [python("2023-07", nil)], years: 3, status: .met),
        Case(name: "bare years are whole", jobs: [python("2020", "2022")], years: 3, status: .met),
        Case(name: "one bare year", jobs: [python("2020", "2020")], years: 1, status: .partial),
        Case(
            name: "an end before the start", jobs: [python("2022-01", "2020-01")], years: 0, status: .partial),
        Case(
            name: "an end in the future ends today", jobs: [python("2023-07", "2031-01")], years: 3,
            status: .met),
        Case(
            name: "two months short is fair", jobs: [python("2020-01", "2022-10")], years: 34.0 / 12,
            status: .met),
        Case(
            name: "other work does not count",
            jobs: [
                python("2020-01", "2020-12"),
                World.job("Cook", at: "Orla Foods", from: "2010-01", to: "2019-12", "Ran the cold kitchen"),
            ], years: 1, status: .partial),
    ])
    func fromMergedIntervals(_ example: Case) {
        let row = World.row(
            World.ask("3+ years of Python", ["Python"], years: 3, kind: .experience),
            World.profile(work: example.jobs))
        #expect(abs((row.years ?? -1) - example.years) < 0.001)
        #expect(row.status == example.status)
    }

    @Test func withoutATermEveryJobOfTheKindCounts() {
        let row = World.row(
            World.ask("5 years of experience", years: 5, kind: .experience),
            World.profile(work: [World.job("Cook", from: "2016-01", to: "2022-12")]))
        #expect(row.years == 7)
        #expect(row.status == .met)
        #expect(row.evidence.first?.fact == "work[0]")
    }

    @Test func halfTheYearsAreAPart() {
        let row = World.row(
            World.ask("10 years of Python", ["Python"], years: 10, kind: .experience),
            World.profile(work: [Self.python("2020-01", "2022-12")]))
        #expect(row.status == .partial)
        #expect(row.shown.map { $0 < 0.75 } == true)
    }

    @Test func aSkillListHasNoYears() {
        let row = World.row(
            World.ask("3+ years of Python", ["Python"], years: 3, kind: .experience),
            World.profile(work: [World.job("Cook", "Ran the cold kitchen")], skills: ["Python"]))
        #expect(row.years == 0)
        #expect(row.status == .declared)
    }
}
