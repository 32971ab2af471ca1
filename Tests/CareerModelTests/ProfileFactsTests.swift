import CareerModel
import Testing

@Suite struct ProfileFactsTests {
    static let here = SourceLocation(path: "resume.json", line: 7, column: 3)

    static func job(_ name: String?, _ position: String?, _ start: String? = nil, _ end: String? = nil)
        -> Resume.Job
    {
        var job = Resume.Job()
        job.name = name
        job.position = position
        job.span = DateSpanTests.span(start, end)
        return job
    }

    static var profile: Profile {
        var resume = Resume()
        resume.basics.label = "Baker"
        resume.basics.summary = "Bakes bread."
        var work = job("Crustworks", "Head Baker", "2020", "2022")
        work.summary = "Ran the ovens."
        work.highlights = ["Baked 400 loaves a day", "", "Trained two apprentices"]
        resume.work = [work]
        var unpaid = job("Soup Kitchen", nil)
        unpaid.summary = "Cooked on Sundays."
        unpaid.highlights = ["Fed 80 guests"]
        resume.volunteer = [unpaid]
        var project = Resume.Project()
        project.name = "Starter"
        project.description = "A sourdough diary"
        project.keywords = ["fermentation"]
        project.highlights = ["Kept it alive"]
        project.roles = ["Author"]
        resume.projects = [project]
        var study = Resume.Education()
        study.institution = "Mill College"
        study.area = "Baking"
        study.studyType = "Diploma"
        study.courses = ["Rye"]
        resume.education = [study]
        var certificate = Resume.Certificate()
        certificate.name = "Food Hygiene Level 2"
        resume.certificates = [certificate]
        var award = Resume.Award()
        award.title = "Golden Loaf"
        award.summary = "Best rye"
        resume.awards = [award]
        var publication = Resume.Publication()
        publication.name = "On Crumb"
        resume.publications = [publication]
        var language = Resume.SpokenLanguage()
        language.language = "Danish"
        language.fluency = "Native"
        resume.languages = [language]
        var skill = Resume.SkillGroup()
        skill.name = "Ovens"
        skill.keywords = ["deck", "rack"]
        resume.skills = [skill]
        resume.locations["work[0]"] = here
        let story = Story(
            id: "stories/flood.md", title: "Flood", role: "Head Baker, Crustworks", skills: ["calm"],
            passages: [
                .init(part: .situation, text: "The cellar flooded.", location: here),
                .init(part: .action, text: "I moved the flour.", location: here),
            ], location: here)
        return Profile(resume: resume, stories: [story])
    }

    struct Expected: Sendable, CustomTestStringConvertible {
        var path: String
        var kind: Fact.Kind
        var text: String
        var testDescription: String { path }
    }

    static let expected = [
        Expected(path: "basics.label", kind: .label, text: "Baker"),
        Expected(path: "basics.summary", kind: .summary, text: "Bakes bread."),
        Expected(path: "work[0]", kind: .job, text: "Head Baker, Crustworks"),
        Expected(path: "work[0].summary", kind: .jobSummary, text: "Ran the ovens."),
        Expected(path: "work[0].highlights[0]", kind: .highlight, text: "Baked 400 loaves a day"),
        Expected(path: "work[0].highlights[2]", kind: .highlight, text: "Trained two apprentices"),
        Expected(path: "volunteer[0]", kind: .volunteer, text: "Soup Kitchen"),
        Expected(path: "volunteer[0].summary", kind: .volunteerHighlight, text: "Cooked on Sundays."),
        Expected(path: "volunteer[0].highlights[0]", kind: .volunteerHighlight, text: "Fed 80 guests"),
        Expected(path: "projects[0]", kind: .project, text: "Starter: A sourdough diary"),
        Expected(path: "projects[0].highlights[0]", kind: .projectHighlight, text: "Kept it alive"),
        Expected(path: "education[0]", kind: .education, text: "Diploma in Baking, Mill College"),
        Expected(path: "education[0].courses[0]", kind: .course, text: "Rye"),
        Expected(path: "certificates[0]", kind: .certificate, text: "Food Hygiene Level 2"),
        Expected(path: "awards[0]", kind: .award, text: "Golden Loaf: Best rye"),
        Expected(path: "publications[0]", kind: .publication, text: "On Crumb"),
        Expected(path: "languages[0]", kind: .language, text: "Danish: Native"),
        Expected(path: "skills[0]", kind: .skill, text: "Ovens: deck, rack"),
        Expected(path: "stories/flood.md#situation", kind: .story, text: "The cellar flooded."),
        Expected(path: "stories/flood.md#action", kind: .story, text: "I moved the flour."),
    ]

    @Test func givesEveryPieceInOrder() {
        let facts = Self.profile.facts
        #expect(facts.map(\.path) == Self.expected.map(\.path))
        #expect(Set(facts.map(\.path)).count == facts.count)
    }

    @Test(arguments: expected) func givesKindAndText(_ test: Expected) throws {
        let fact = try #require(Self.profile.facts.first { $0.path == test.path })
        #expect(fact.kind == test.kind)
        #expect(fact.text == test.text)
        #expect(fact.isClaim == [.label, .summary, .skill].contains(test.kind))
    }

    @Test func linksStoriesToTheirJob() throws {
        let action = try #require(Self.profile.facts.first { $0.part == .action })
        #expect(action.place == "Crustworks")
        #expect(action.role == "Head Baker")
        #expect(action.span == DateSpanTests.span("2020", "2022"))
        #expect(action.taggedSkills == ["calm"])
        #expect(action.parent == "stories/flood.md")
        #expect(Self.profile.facts.first { $0.path == "work[0]" }?.location == Self.here)
    }

    struct Role: Sendable, CustomTestStringConvertible {
        var role: String?
        var start: String?
        var position: String?
        var testDescription: String { role ?? "none" }
    }

    @Test(arguments: [
        Role(role: "Senior Engineer, Acme", position: "Senior Engineer"),
        Role(role: "engineer at ACME", position: "Engineer"),
        Role(role: "Acme", start: "2021-05", position: "Senior Engineer"),
        Role(role: "Acme", start: "2018", position: "Engineer"),
        Role(role: "Acme", position: "Engineer"),
        Role(role: "intern", position: "Intern"),
        Role(role: "Sales Intern", position: nil),
        Role(role: "Intern, Foundry", position: nil),
        Role(role: "International Sales Manager", position: nil),
        Role(role: "Pilot, Acmeville", position: nil),
        Role(role: "", position: nil),
        Role(role: nil, position: nil),
    ]) func findsTheJobOfAStory(_ test: Role) {
        var profile = Profile(resume: Resume())
        profile.resume.work = [
            Self.job("Acme", "Engineer", "2017", "2019"), Self.job("Acme", "Senior Engineer", "2020", "2022"),
            Self.job("Borealis", "Intern", "2016"),
        ]
        let story = Story(
            id: "s", title: "s", role: test.role, span: DateSpanTests.span(test.start), location: Self.here)
        #expect(profile.job(of: story)?.position == test.position)
    }
}
