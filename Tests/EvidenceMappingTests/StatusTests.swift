import CareerModel
import Testing

@Suite("Status")
struct StatusTests {
    struct Case: CustomTestStringConvertible {
        var name: String
        var requirement: Requirement
        var profile: Profile
        var status: Mapping.Status
        var missing: [String] = []
        var testDescription: String { name }
    }

    private static let pythonista = World.profile(
        work: [World.job("Programmer", "Wrote billing services in Python", "Taught two trainees")])

    @Test(arguments: [
        Case(
            name: "a list of skills only declares", requirement: World.ask("Python", ["Python"]),
            profile: World.profile(skills: ["Python"]), status: .declared, missing: ["Python"]),
        Case(
            name: "a summary only declares", requirement: World.ask("Python", ["Python"]),
            profile: World.profile(summary: "A Python person"), status: .declared, missing: ["Python"]),
        Case(
            name: "a job proves", requirement: World.ask("Python", ["Python"]), profile: pythonista,
            status: .met),
        Case(
            name: "one alternative is enough",
            requirement: World.ask("Python, Ruby or Java", ["Python", "Ruby", "Java"], any: [[0, 1, 2]]),
            profile: pythonista, status: .met),
        Case(
            name: "no alternative is one gap",
            requirement: World.ask("Ruby or Java", ["Ruby", "Java"], any: [[0, 1]]),
            profile: pythonista, status: .gap, missing: ["Ruby or Java"]),
        Case(
            name: "one of two is a part", requirement: World.ask("Python and Ruby", ["Python", "Ruby"]),
            profile: pythonista, status: .partial, missing: ["Ruby"]),
        Case(
            name: "a quality beside a skill does not drag it down",
            requirement: World.ask("Python and curiosity", ["Python", "curiosity"]),
            profile: pythonista, status: .met),
        Case(
            name: "words that the vocabulary does not know weigh less",
            requirement: World.ask("Python and zymurgy", ["Python", "zymurgy"]),
            profile: World.profile(work: [World.job("Programmer", "Wrote Python")]), status: .partial,
            missing: ["zymurgy"]),
        Case(
            name: "nothing shows it", requirement: World.ask("Terraform", ["Terraform"]), profile: pythonista,
            status: .gap, missing: ["Terraform"]),
        Case(
            name: "an act shows a quality",
            requirement: World.ask("Mentoring", ["mentoring"], kind: .trait), profile: pythonista,
            status: .met),
        Case(
            name: "a quality asked by a verb",
            requirement: World.ask("You coach those around you", kind: .trait), profile: pythonista,
            status: .met),
        Case(
            name: "a quality that nothing shows is a gap",
            requirement: World.ask("Communication", ["communication"], kind: .trait),
            profile: World.profile(work: [World.job("Programmer", "Wired cabinets")]), status: .gap,
            missing: ["communication"]),
        Case(
            name: "an empty profile", requirement: World.ask("Python", ["Python"]),
            profile: World.profile(), status: .gap, missing: ["Python"]),
        Case(
            name: "a duty in other words of its kind",
            requirement: World.ask(
                "Develop forecasts of harbour dues for the council", importance: .responsibility),
            profile: World.profile(work: [
                World.job("Analyst", "Built forecasts of harbour dues for the council")
            ]),
            status: .met),
    ])
    func status(_ example: Case) {
        let row = World.row(example.requirement, example.profile)
        #expect(row.status == example.status)
        #expect(row.missing == example.missing)
        #expect((row.status == .gap) == (row.evidence.isEmpty && row.status != .confirm))
    }

    @Test(arguments: [
        World.ask("Must be authorised to work in Norway", kind: .eligibility),
        World.ask("Curiosity and motivation", ["curiosity", "motivation"], kind: .trait),
        World.ask("You believe that laughter matters", kind: .trait),
        World.ask("English", ["English"], kind: .language),
    ])
    func aProfileDoesNotTell(_ requirement: Requirement) {
        let mapping = World.map([requirement], to: Self.pythonista)
        #expect(mapping.rows.map(\.status) == [.confirm])
        #expect(mapping.rows[0].shown == nil)
        #expect(mapping.coverage.required.of == 0)
        #expect(mapping.coverage.terms.of == 0)
        #expect(mapping.coverage.missing.isEmpty)
    }

    @Test func aLanguageOfTheProfileMeets() {
        var resume = Resume()
        var german = Resume.SpokenLanguage()
        german.language = "German"
        german.fluency = "Native speaker"
        resume.languages = [german]
        let asked = World.ask("Fluent German", ["German"], kind: .language)
        #expect(World.row(asked, Profile(resume: resume)).status == .met)
        resume.languages[0].fluency = "Basic"
        #expect(World.row(asked, Profile(resume: resume)).status == .partial)
        #expect(World.row(asked, Self.pythonista).status == .gap)
    }

    @Test func aCertificateMeets() {
        var resume = Resume()
        var certificate = Resume.Certificate()
        certificate.name = "CNA"
        resume.certificates = [certificate]
        let asked = World.ask(
            "Certified Nursing Assistant", ["Certified Nursing Assistant"], kind: .certification)
        let row = World.row(asked, Profile(resume: resume))
        #expect(row.status == .met)
        #expect(row.evidence.first?.fact == "certificates[0]")
        #expect(row.evidence.first?.relation == .alias)
        #expect(World.row(asked, Self.pythonista).status == .gap)
    }
}
