import CareerModel
import Testing

@testable import Drafting

@Suite struct LetterWriterTests {
    /// A baker who forecasts, and a bakery that asks for it.
    static func world() -> World {
        var world = World()
        world.profile.resume.basics.name = "Ada Brunner"
        world.profile.resume.basics.email = "ada@example.com"
        world.profile.resume.basics.location.countryCode = "US"
        world.details.title = "Planning Lead (m/f) - Bread"
        world.details.employer = "Kornhaus"
        world.addJob(
            "Planner", at: "Mill Row", from: "2021-03",
            [
                "Built a demand forecast for 60 shops in Python.",
                "Cut bread waste by 18% with a weekly baking plan.",
                "Trained 12 shop managers to read the plan.",
            ])
        world.addJob(
            "Clerk", at: "Oat & Sons", from: "2018-01", to: "2021-02", ["Kept the books of four shops."])
        world.addStory(
            "flour", role: "Planner, Mill Row", values: ["candor"],
            [
                "In May 2022 the head baker of Mill Row stopped trusting my plan.",
                "I had to find out why.",
                "I stood in the bakery for nine nights and wrote down every change. I told the bakers openly where my "
                    + "plan was wrong. They laughed.",
                "Changes to the plan fell from 40% to 12% within a month.",
            ])
        world.addRow(
            "Own the demand forecast of our 40 shops", .responsibility, hard: ["demand forecasting"],
            facts: ["work[0].highlights[0]", "stories/flour.md#action"])
        world.addRow(
            "Experience with Python", hard: ["Python"], facts: ["work[0].highlights[0]"])
        world.addRow(
            "Plan baking with the bakers on our night shift", .responsibility, hard: ["bookkeeping"],
            facts: ["stories/flour.md#action", "work[0].highlights[1]"])
        world.addRow("Lead the move to a new mill", .responsibility, status: .gap, facts: [])
        return world
    }

    private func letter(_ world: World) throws -> LetterDraft {
        LetterWriter(context: try world.context).write()
    }

    @Test func namesRoleAndEmployer() throws {
        let letter = try letter(Self.world())
        #expect(
            letter.paragraphs.first?.sentences.first?.text
                == "I am applying for the Planning Lead position at Kornhaus.")
        #expect(letter.subject == "Planning Lead (m/f) - Bread")
        #expect(letter.salutation == "Dear Kornhaus team,")
        #expect(letter.date == "September 22, 2025")
    }

    @Test func paragraphsComeInOrder() throws {
        let roles = try letter(Self.world()).paragraphs.map(\.role)
        #expect(roles.first == .opening)
        #expect(roles.last == .closing)
        #expect(roles.filter { $0 == .evidence }.count >= 1)
    }

    @Test func noSentenceStandsTwiceAndNoFactIsToldTwice() throws {
        let sentences = try letter(Self.world()).paragraphs.flatMap(\.sentences)
        #expect(Set(sentences.map(\.text)).count == sentences.count)
        let lines = sentences.flatMap { $0.provenance.facts }.filter { $0.contains("highlights") }
        #expect(Set(lines).count == lines.count)
    }

    @Test func everySentenceAboutThePersonHasAFact() throws {
        for paragraph in try letter(Self.world()).paragraphs where paragraph.role == .evidence {
            for sentence in paragraph.sentences
            where sentence.text.contains(" I ") || sentence.text.hasPrefix("I ") {
                #expect(!sentence.provenance.facts.isEmpty, "\(sentence.text)")
            }
        }
    }

    @Test func sameInputGivesTheSameLetter() throws {
        #expect(try letter(Self.world()) == letter(Self.world()))
    }

    @Test func aGapIsNeverClaimed() throws {
        let text = try letter(Self.world()).paragraphs.filter { $0.role != .closing }.map(\.text).joined()
        #expect(!text.contains("mill "))
    }

    @Test func withoutTitleAndEmployerItSaysSo() throws {
        var world = Self.world()
        world.details.title = nil
        world.details.employer = nil
        let letter = try letter(world)
        #expect(
            letter.paragraphs[0].sentences[0].text == "I am applying for the position that you advertise.")
        #expect(letter.salutation == "Dear team,")
        #expect(letter.notes.map(\.what).contains { $0.contains("names no role") })
        #expect(letter.notes.map(\.what).contains { $0.contains("names no employer") })
    }

    @Test func aProfileThatFitsNothingGetsAShortHonestLetter() throws {
        var world = Self.world()
        world.rows = []
        world.score = 0
        world.addRow("Hold a pilot licence", status: .gap, facts: [])
        let letter = try letter(world)
        #expect(!letter.paragraphs.contains { $0.role == .evidence })
        #expect(letter.notes.contains { $0.severity == .warning && $0.what.contains("too few facts") })
        #expect(letter.notes.contains { $0.severity == .warning && $0.what.contains("shows little") })
    }

    @Test func personalConnectionMakesTheCompanyParagraph() throws {
        var world = Self.world()
        let place = SourceLocation(path: "application.md", line: 9)
        world.application = Application(connections: [
            .init(topic: .uses, question: "Used?", answer: "Yes", location: place),
            .init(topic: .duration, question: "How long?", answer: "Over 7 years", location: place),
            .init(
                topic: .feature, question: "Feature?", answer: "The rye bread that keeps a week",
                location: place),
            .init(topic: .interest, question: "Why?", answer: "I plan bread for a living", location: place),
        ])
        let paragraph = try #require(try letter(world).paragraphs.first { $0.role == .company })
        #expect(
            paragraph.text
                == "I have been a customer of Kornhaus for over 7 years. What I value most is the rye bread "
                + "that keeps a week. I plan bread for a living.")
        #expect(paragraph.sentences.allSatisfy { $0.provenance.sources == [place] })
    }

    @Test func aValueIsNamedWithAnActOfAStoryNotToldElsewhere() throws {
        var world = Self.world()
        world.company = Company(
            name: "Kornhaus",
            facts: [
                .init(topic: .value, text: "Candour", location: SourceLocation(path: "company.md", line: 3))
            ])
        world.rows.removeAll { $0.evidence.contains { $0.fact.hasPrefix("stories") } }
        world.addRow("Use Spark", hard: ["Spark"], facts: ["work[0].highlights[1]"])
        let paragraph = try #require(try letter(world).paragraphs.first { $0.role == .company })
        #expect(
            paragraph.text
                == "Kornhaus counts candour among its values; at Mill Row, I told the bakers openly where my plan was "
                + "wrong.")
    }

    @Test func theCloseWelcomesNoChore() throws {
        var world = Self.world()
        world.rows.removeAll { $0.requirement.importance == .responsibility }
        world.addRow("Attend the monthly staff meeting", .responsibility, status: .partial, facts: [])
        #expect(
            try letter(world).paragraphs.last?.text
                == "I would welcome a conversation about the role. Thank you for reading.")
        world.addRow("Lead the move to a new mill", .responsibility, status: .partial, facts: [])
        #expect(
            try letter(world).paragraphs.last?.text.contains("the chance to lead the move to a new mill")
                == true)
    }

    @Test func aWishedQuestionIsAskedAtTheEnd() throws {
        var world = Self.world()
        world.application = Application(wishes: [
            .init(
                purpose: .letter, subject: "Closing paragraph",
                text: "Ask how bakers and planners share the night",
                location: SourceLocation(path: "application.md", line: 40))
        ])
        let closing = try #require(try letter(world).paragraphs.last)
        #expect(closing.text.contains("I would also like to ask how bakers and planners share the night."))
    }
}
