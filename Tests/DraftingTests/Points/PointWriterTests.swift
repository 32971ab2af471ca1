import CareerModel
import Testing

@testable import Drafting

@Suite struct PointWriterTests {
    private func points(_ world: World) throws -> [TalkingPoint] {
        PointWriter(context: try world.context).points()
    }

    @Test func aLineBecomesASentenceAtItsPlace() throws {
        var world = World()
        world.addJob("Planner", at: "Mill Row", from: "2021", ["Built a demand forecast for 60 shops."])
        world.addRow("Demand forecasting", hard: ["demand forecasting"], facts: ["work[0].highlights[0]"])
        let point = try #require(try points(world).first)
        #expect(point.claim == "Demand forecasting at Mill Row")
        #expect(point.text == "At Mill Row, I built a demand forecast for 60 shops.")
        #expect(point.sentences.first?.provenance.facts == ["work[0].highlights[0]"])
        #expect(point.sentences.first?.provenance.requirements == ["r1"])
    }

    @Test func aStoryGivesActionAndResult() throws {
        var world = LetterWriterTests.world()
        world.rows = []
        world.addRow("Write down changes at night", hard: ["bookkeeping"], facts: ["stories/flour.md#action"])
        #expect(
            try points(world).first?.text
                == "At Mill Row, I stood in the bakery for nine nights and wrote down every change. Changes to the plan "
                + "fell from 40% to 12% within a month.")
    }

    @Test func yearsAreAddedUp() throws {
        var world = World()
        world.addJob("Planner", at: "Mill Row", from: "2021-03", [])
        world.addJob("Clerk", at: "Oat", from: "2018", to: "2020", [])
        world.addRow("3+ years of planning", facts: ["work[0]", "work[1]"])
        world.rows[0].requirement.years = .init(minimum: 3, maximum: nil)
        world.rows[0].years = 4.5
        #expect(
            try points(world).first?.text
                == "I have worked as a Planner at Mill Row since March 2021. That makes four years.")
    }

    @Test func aNeighbourIsCalledNearest() throws {
        var world = World()
        world.addJob("Engineer", at: "Acme", from: "2020", to: "2021", ["Ran Spark on 12 machines."])
        world.addRow(
            "Python", status: .partial, hard: ["Python"], facts: ["work[0].highlights[0]"], relation: .related
        )
        world.rows[0].evidence[0].via = ["Spark"]
        #expect(
            try points(world).first?.text
                == "The nearest that I have to Python is Spark. At Acme, I ran Spark on 12 machines.")
        #expect(try points(world).first?.claim == "Spark at Acme")
    }

    @Test func gapsAndClaimsHaveNoPoint() throws {
        var world = World()
        world.addRow("Python", status: .gap, facts: [])
        world.addRow("Spark", status: .declared, facts: ["skills[0]"])
        #expect(try points(world).isEmpty)
    }

    @Test func degreesCertificatesAndLanguagesAreSaid() throws {
        var world = World()
        var study = Resume.Education()
        study.studyType = "MSc"
        study.area = "Statistics"
        study.institution = "Kettle River University"
        study.span = DateSpan(start: PartialDate(iso: "2012"), end: PartialDate(iso: "2014"))
        world.profile.resume.education = [study]
        var language = Resume.SpokenLanguage()
        language.language = "Spanish"
        language.fluency = "Fluent"
        world.profile.resume.languages = [language]
        world.addRow("Master", facts: ["education[0]"])
        world.addRow("Spanish", facts: ["languages[0]"])
        #expect(
            try points(world).map(\.text) == [
                "I hold an MSc in Statistics from Kettle River University.", "I speak Spanish (fluent).",
            ])
    }
}
