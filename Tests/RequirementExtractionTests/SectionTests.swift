import CareerModel
import Testing

@Suite("Sections")
struct SectionTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var heading: String
        var expected: Requirement.Importance
        var testDescription: String { heading }
    }

    @Test(
        "A heading of any shape tells what its bullets are",
        arguments: [
            Case(heading: "# Requirements", expected: .required),
            Case(heading: "YOU HAVE:", expected: .required),
            Case(heading: "What you'll bring", expected: .required),
            Case(heading: "What you’ll need to succeed", expected: .required),
            Case(heading: "! Who you are", expected: .required),
            Case(heading: "! Your profile:", expected: .required),
            Case(heading: "You might be a good fit if you:", expected: .required),
            Case(heading: "To be successful in this role, you have:", expected: .required),
            Case(heading: "MINIMUM QUALIFICATIONS", expected: .required),
            Case(heading: "# Nice to have", expected: .preferred),
            Case(heading: "Bonus points if you have:", expected: .preferred),
            Case(heading: "! Preferred qualifications", expected: .preferred),
            Case(heading: "# What we ask", expected: .required),
            Case(heading: "# It would also help if you have:", expected: .preferred),
            Case(heading: "Even better", expected: .preferred),
            Case(heading: "# A plus", expected: .preferred),
            Case(heading: "! You might also have", expected: .preferred),
            Case(heading: "IT WOULD BE LOVELY IF YOU ALSO HAD", expected: .preferred),
        ])
    func heading(_ example: Case) throws {
        let text =
            "\(example.heading)\n- Experience with Docker and Linux\n# Requirements\n- Knowledge of Java\n"
        let found = try PostingBuilder.posting(text).requirements.first { $0.location.line == 2 }
        #expect(found?.importance == example.expected)
    }

    @Test("A softening heading softens every line below it")
    func softened() throws {
        let text = """
            # Requirements
            - Two years of experience as a baker
            # It would also help if you have:
            - Experience in seasonal retail.
            - Knowledge of sourdough fermentation.
            - Some Kubernetes, which runs our ovens.
            - Some Spanish, since half of the team speaks it.
            """
        let found = try PostingBuilder.posting(text).requirements
        #expect(found.map(\.importance) == [.required, .preferred, .preferred, .preferred, .preferred])
    }

    @Test(
        "Duties are responsibilities, not requirements",
        arguments: [
            "YOU WILL", "# Responsibilities", "What you'll do", "! Your tasks:", "In this role you will:",
        ])
    func duties(_ heading: String) throws {
        let text = "\(heading)\n- Design dashboards in Tableau\n- Maintain our inventory records\n"
        let posting = try PostingBuilder.posting(text)
        #expect(posting.requirements.map(\.importance) == [.responsibility, .responsibility])
    }

    @Test("Benefits never ask, with or without a heading")
    func benefits() throws {
        let text = """
            # Requirements
            - Two years of bookkeeping experience
            - Knowledge of QuickBooks
            # What we offer
            - Health insurance and a 401k plan
            - Equity and free snacks
            - 25 days of paid vacation
            """
        let posting = try PostingBuilder.posting(text)
        #expect(posting.requirements.allSatisfy { $0.location.line < 4 })
        #expect(posting.requirements.count == 2)
        let plain = try PostingBuilder.posting(
            "You must have three years of experience as a welder.\nHealth insurance, 401k, equity and free snacks"
        )
        #expect(plain.requirements.map(\.location.line) == [1])
    }

    @Test(
        "A benefit without a heading asks nothing",
        arguments: [
            "Competitive salary and annual bonus", "25 days of annual leave plus bank holidays",
            "Free parking on site", "Pension scheme with a generous contribution",
            "Health, dental and vision insurance", "Employee discount in all our shops",
            "Paid time off and sick leave", "Tuition reimbursement", "A training budget of 1,000 a year",
            "Flexible hours and remote work", "Gym membership",
        ])
    func benefit(_ line: String) throws {
        for start in ["", "- "] {
            let posting = try PostingBuilder.posting(
                "You must have three years of experience as a welder.\n\(start)\(line)")
            #expect(posting.requirements.map(\.location.line) == [1])
        }
    }

    @Test(
        "What stands around a posting asks nothing",
        arguments: [
            "Ref. QX-0419",
            "Fernhollow welcomes applicants of every age, origin, gender, belief and ability.",
            "We are looking for a Welder.", "Leeds, or remote within the UK",
        ])
    func around(_ line: String) throws {
        let posting = try PostingBuilder.posting(
            "\(line)\n# Requirements\n- Two years of experience as a welder\n# How we hire\n\(line)")
        #expect(posting.requirements.map(\.location.line) == [3])
    }

    @Test("Headings and the posting's title are no requirements")
    func headingsAreNone() throws {
        let posting = try PostingBuilder.posting(
            "# Python Developer\n# Requirements\n- Experience with Django\n# Java\n")
        #expect(posting.requirements.map(\.text) == ["Experience with Django"])
        #expect(posting.requirements.first?.section == "Requirements")
    }

    @Test("One flattened line is cut at its headings and bullets")
    func flattened() throws {
        let text = """
            We are looking for a Data Analyst. Responsibilities: • Build dashboards in Power BI • Prepare monthly reports \
            Requirements: • 3+ years of experience with SQL • Knowledge of Python Benefits: • Health insurance • Free lunch
            """
        let found = try PostingBuilder.posting(text).requirements
        #expect(
            found.map(\.text) == [
                "Build dashboards in Power BI", "Prepare monthly reports", "3+ years of experience with SQL",
                "Knowledge of Python",
            ])
        #expect(found.map(\.importance) == [.responsibility, .responsibility, .required, .required])
    }

    @Test("Lines glued together by a scrape are taken apart")
    func glued() throws {
        let text = """
            Our clinic runs five sites across the county and has done so for more than thirty years with great care. Responsibilities: \
            Schedule patients for surgeryMaintain the stock of the wardPrepare reports for the board every quarterAbility to work weekends
            """
        let found = try PostingBuilder.posting(text).requirements.map(\.text)
        #expect(found.contains("Schedule patients for surgery"))
        #expect(found.contains("Maintain the stock of the ward"))
        #expect(found.contains("Ability to work weekends"))
    }
}
