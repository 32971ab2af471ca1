import CareerModel
import DocumentReading
import Testing

@Suite("Story reader")
struct StoryReaderTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let name: String
        let text: String
        let parts: [String]
        let problems: [String]
        var testDescription: String { name }

        init(_ name: String, _ text: String, _ parts: [String], problems: [String] = []) {
            self.name = name
            self.text = text
            self.parts = parts
            self.problems = problems
        }
    }

    static let star = [
        "situation: Pages at night.", "task: Cut them.", "action: I wrote runbooks.", "result: Half as many.",
    ]

    static let forms = [
        Case(
            "bold labels",
            "# On call\n\n**Situation:** Pages at night.\n\n**Task:** Cut them.\n\n**Action:** I wrote runbooks.\n\n**Result:** Half as many.",
            star),
        Case(
            "bold labels on lines that follow each other",
            "# On call\n**Situation:** Pages at night.\n**Task:** Cut them.\n**Action:** I wrote runbooks.\n**Result:** Half as many.",
            star),
        Case(
            "colon outside of the bold",
            "# On call\n\n**Situation**: Pages at night.\n\n**Task**: Cut them.\n\n**Action**: I wrote runbooks.\n\n**Result**: Half as many.",
            star),
        Case(
            "bold labels on lines of their own",
            "# On call\n\n**Situation**\n\nPages at night.\n\n**Task**\nCut them.\n\n**Action**\n\nI wrote\nrunbooks.\n\n**Result**\n\nHalf as many.",
            star),
        Case(
            "bold labels without colon",
            "# On call\n\n**Situation** Pages at night.\n\n**Task** Cut them.\n\n**Action** I wrote runbooks.\n\n**Result** Half as many.",
            star),
        Case(
            "sub-headings",
            "# On call\n\n## Situation\n\nPages at night.\n\n## Task\nCut them.\n\n### Action\n\nI wrote runbooks.\n\n## Result\n\nHalf as many.",
            star),
        Case(
            "plain labels",
            "# On call\n\nSituation: Pages at night.\nTask: Cut them.\nAction: I wrote runbooks.\nResult: Half as many.",
            star),
        Case(
            "list of labels",
            "# On call\n\n- Situation: Pages at night.\n- **Task:** Cut them.\n- Action: I wrote runbooks\n- Result: Half as many;",
            star),
        Case(
            "synonyms",
            "# On call\n\n**Context:** Pages at night.\n\n**Challenge:** Cut them.\n\n**What I did:** I wrote runbooks.\n\n**Outcome:** Half as many.",
            star),
        Case(
            "paired names",
            "# On call\n\n**Situation / Context:** Pages at night.\n\n**Goal:** Cut them.\n\n**1. Actions & approach:** I wrote runbooks.\n\n**Results and impact:** Half as many.",
            star),
        Case(
            "four paragraphs",
            "# On call\n\nPages at night.\n\nCut them.\n\nI wrote runbooks.\n\nHalf as many.", star),
        Case(
            "three paragraphs", "# On call\n\nPages.\n\nRunbooks.\n\nHalf.",
            ["situation: Pages.", "action: Runbooks.", "result: Half."]),
        Case("two paragraphs", "# On call\n\nRunbooks.\n\nHalf.", ["action: Runbooks.", "result: Half."]),
        Case(
            "one paragraph", "# On call\n\nRunbooks.", ["action: Runbooks."],
            problems: ["1:3 warning the story \"On call\" tells no result"]),
        Case(
            "six paragraphs", "# On call\n\nOne.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.\n\nSix.",
            ["situation: One.", "task: Two.", "action: Three. Four. Five.", "result: Six."]),
        Case(
            "bullets become sentences",
            "# On call\n\n**Action:**\n\n- wrote *runbooks*\n- trained `two` people!\n- drank tea,\n\n**Result:** Half [as](https://a.org) many.",
            ["action: wrote runbooks. trained two people! drank tea.", "result: Half as many."]),
        Case(
            "a labelled item inside a part is its text",
            "# On call\n\n## Action\n\n- Approach: talk first\n\n## Result\n\nHalf.",
            ["action: Approach: talk first.", "result: Half."]),
        Case(
            "a part told twice", "# On call\n\nContext: A.\n\nProblem: B.\n\nAction: C.\n\nResult: D.",
            ["situation: A. B.", "action: C.", "result: D."]),
        Case(
            "text before the labels", "# On call\n\nPages at night.\n\nAction: Runbooks.\n\nResult: Half.",
            ["situation: Pages at night.", "action: Runbooks.", "result: Half."]),
        Case(
            "no action", "# On call\n\n**Situation:** A.\n\n**Result:** B.", ["situation: A.", "result: B."],
            problems: ["1:3 warning the story \"On call\" tells no action"]),
        Case("empty", "# On call\n", [], problems: ["1:3 warning the story \"On call\" is empty"]),
        Case(
            "no title", "Action: A.\n\nResult: B.", ["action: A.", "result: B."],
            problems: ["1:1 warning the story has no title"]),
        Case(
            "unknown label", "# On call\n\n**Mood:** glum\n\n**Action:** A.\n\n**Result:** B.",
            ["action: A.", "result: B."],
            problems: ["3:3 note \"Mood\" is not a part of a story; it is kept as a note"]),
        Case(
            "unknown sub-heading",
            "# On call\n\n## Timeline\n\nA week.\n\n## Action\n\nA.\n\n## Result\n\nB.",
            ["action: A.", "result: B."],
            problems: ["3:4 note \"Timeline\" is not a part of a story; it is kept as a note"]),
    ]

    @Test(arguments: forms)
    func readsParts(_ example: Case) {
        let (stories, problems) = StoryReader.read(
            SourceText(path: "p/s.md", example.text), id: "stories/on-call.md")
        #expect(stories.count == 1)
        #expect(stories.first?.id == "stories/on-call.md")
        #expect(stories.first?.title == "On call")
        #expect(stories.first?.passages.map { "\($0.part.rawValue): \($0.text)" } == example.parts)
        #expect(ResumeReaderTests.lines(problems) == example.problems)
    }

    @Test func readsFields() {
        let forms = [
            "# T\n\nSkills: Python, SQL\nValues: candour\nRole: Engineer, Acme\nWhen: 2021-03 to 2021-11\n\nAction: A.\n\nResult: B.",
            "# T\n\n**Skills:** Python, SQL\n**Values:** candour\n**Role:** Engineer, Acme\n**When:** 2021-03 – 2021-11\n\nDid A.\n\nGot B.",
            "# T\n\n- Skills: Python, SQL.\n- Values: candour\n- Role: Engineer\n- Company: Acme\n- When: March 2021 - November 2021\n\nDid A.\n\nGot B.",
            "---\nskills: [Python, SQL]\nvalues:\n  - candour\nrole: \"Engineer, Acme\"\nwhen: 2021-03 - 2021-11\n---\n# T\n\nDid A.\n\nGot B.",
            "# T\n\nAction: A.\n\nResult: B.\n\n## Skills\n\n- Python\n- SQL\n\n## Values\n\ncandour\n\n## Role\n\nEngineer, Acme\n\n## When\n\nMarch – November 2021",
        ]
        for form in forms {
            let (stories, problems) = StoryReader.read(SourceText(path: "s.md", form), id: "stories/t.md")
            let story = stories.first
            #expect(problems.isEmpty, "\(form)")
            #expect(story?.skills == ["Python", "SQL"], "\(form)")
            #expect(story?.values == ["candour"], "\(form)")
            #expect(story?.role == "Engineer, Acme", "\(form)")
            #expect(
                story?.span == DateSpan(start: PartialDate(iso: "2021-03"), end: PartialDate(iso: "2021-11")),
                "\(form)")
            #expect(story?.passages.map(\.part) == [.action, .result], "\(form)")
        }
    }

    @Test(arguments: [
        ("2021-03 to 2021-11", "2021-03", "2021-11", false), ("2021-03 – present", "2021-03", nil, true),
        ("March 2021", "2021-03", "2021-03", false), ("2020", "2020", "2020", false),
        ("2019-2021", "2019", "2021", false), ("2019–21", "2019", "2021", false),
        ("since 2020", "2020", nil, true),
        ("from March 2020 until May 2020", "2020-03", "2020-05", false),
        ("2020-01-2020-05", "2020-01", "2020-05", false),
        ("Summer 2019", "2019", "2019", false), ("03/2019 - 05/2019", "2019-03", "2019-05", false),
    ])
    func readsTime(text: String, start: String, end: String?, goesOn: Bool) {
        let (stories, problems) = StoryReader.read(
            SourceText(path: "s.md", "# T\n\nWhen: \(text)\n\nA.\n\nB."), id: "s.md")
        #expect(problems.isEmpty)
        #expect(
            stories.first?.span
                == DateSpan(
                    start: PartialDate(iso: start), end: end.flatMap { PartialDate(iso: $0) },
                    isOngoing: goesOn))
    }

    @Test func warnsOfUnreadableTime() {
        let (stories, problems) = StoryReader.read(
            SourceText(path: "s.md", "# T\n\nWhen: once\n\nA.\n\nB."), id: "s.md")
        #expect(stories.first?.span == DateSpan())
        #expect(ResumeReaderTests.lines(problems) == ["3:7 warning \"once\" is not a time that can be read"])
    }

    @Test func tellsWherePassagesBegin() {
        let text = "# T\n\n**Action:** I *wrote* it.\n\n**Result**\n\n- half\n"
        let story = StoryReader.read(SourceText(path: "s.md", text), id: "s.md").stories.first
        #expect(story?.location.description == "s.md:1:3")
        #expect(story?.passages.map(\.location.description) == ["s.md:3:13", "s.md:7:3"])
    }

    @Test func keepsLessonsAsNotes() {
        let text = "# T\n\nDid A.\n\nGot B.\n\n**Lesson:** Ask first.\n\n## Reflection\n\nI would.\n\nAgain."
        let (stories, problems) = StoryReader.read(SourceText(path: "s.md", text), id: "s.md")
        #expect(stories.first?.notes == ["Lesson: Ask first.", "Reflection: I would. Again."])
        #expect(problems.isEmpty)
    }

    struct Bank: CustomTestStringConvertible, Sendable {
        let name: String
        let text: String
        let ids: [String]
        var testDescription: String { name }
    }

    static let banks = [
        Bank(
            name: "stories under a heading of the whole",
            text: "# Stories\n\n## On call\n\nA.\n\nB.\n\n## Café Zürich\n\nC.\n\nD.",
            ids: ["stories.md/on-call", "stories.md/cafe-zurich"]),
        Bank(
            name: "with an introduction",
            text: "# Stories\n\nMine.\n\n## One\n\nA.\n\nB.\n\n## Two\n\nC.\n\nD.",
            ids: ["stories.md/one", "stories.md/two"]),
        Bank(
            name: "no heading of the whole",
            text: "## One\n\n### Action\n\nA.\n\n### Result\n\nB.\n\n## Two\n\nC.\n\nD.",
            ids: ["stories.md/one", "stories.md/two"]),
        Bank(
            name: "titles of the first level",
            text: "# One\n\n## Action\n\nA.\n\n## Result\n\nB.\n\n# Two\n\nC.\n\nD.",
            ids: ["stories.md/one", "stories.md/two"]),
        Bank(
            name: "other scripts and equal titles",
            text:
                "# 東京\n\nA.\n\nB.\n\n# Москва\n\nC.\n\nD.\n\n# One\n\nE.\n\nF.\n\n# One\n\nG.\n\nH.\n\n# One 2\n\nI.\n\nJ.\n\n# Æsop’s ß\n\nI.\n\nJ.",
            ids: [
                "stories.md/story", "stories.md/story-2", "stories.md/one", "stories.md/one-2",
                "stories.md/one-2-2",
                "stories.md/aesops-ss",
            ]),
    ]

    @Test(arguments: banks)
    func splitsBanks(_ bank: Bank) {
        let (stories, _) = StoryReader.read(SourceText(path: "stories.md", bank.text), id: "stories.md")
        #expect(stories.map(\.id) == bank.ids)
        #expect(stories.allSatisfy { $0.passages.map(\.part) == [.action, .result] })
    }

    @Test func takesAnyLabelAmongFields() {
        let text = "# One\n\nTeam: five people\nSkills: Go\n\nBackend: rewrote it.\n\nGot B."
        let (stories, problems) = StoryReader.read(SourceText(path: "s.md", text), id: "s.md")
        #expect(stories.first?.notes == ["Team: five people"])
        #expect(stories.first?.passages.map(\.text) == ["Backend: rewrote it.", "Got B."])
        #expect(
            ResumeReaderTests.lines(problems) == [
                "3:1 note \"Team\" is not a part of a story; it is kept as a note"
            ])
    }

    @Test func titleMayBeTheNameOfAPart() {
        let text = "# The challenge\n\n**Action:** A.\n\n**Result:** B."
        let (stories, problems) = StoryReader.read(SourceText(path: "s.md", text), id: "s.md")
        #expect(stories.map(\.title) == ["The challenge"])
        #expect(problems.isEmpty)
    }

    @Test func tellsWhatOfABankIsNotUsed() {
        let text = "---\nskills: Go\n---\n# Bank\n\nMine.\n\n## One\n\nA.\n\nB.\n\n## Two\n\nC.\n\nD."
        let (stories, problems) = StoryReader.read(SourceText(path: "s.md", text), id: "s.md")
        #expect(stories.allSatisfy { $0.skills.isEmpty })
        #expect(
            ResumeReaderTests.lines(problems) == [
                "1:1 warning the front matter is not used, since the file holds several stories",
                "6:1 note the text before the first story is not used",
            ])
    }

    @Test func warnsOfEqualTitles() {
        let text = "# One\n\nA.\n\nB.\n\n# one\n\nC.\n\nD."
        let (_, problems) = StoryReader.read(SourceText(path: "s.md", text), id: "s.md")
        #expect(ResumeReaderTests.lines(problems) == ["7:3 warning another story is called \"one\" too"])
    }

    @Test(arguments: [
        "#", "# ", "---\n---", "**", "**:**", ":", "- ", "# A\n:", "# A\n**B", "```\n# A", "\u{FEFF}# A",
        "---\nskills:\n---",
    ])
    func neverCrashes(text: String) {
        let (stories, _) = StoryReader.read(SourceText(path: "s.md", text), id: "s.md")
        #expect(stories.count == 1)
    }
}
