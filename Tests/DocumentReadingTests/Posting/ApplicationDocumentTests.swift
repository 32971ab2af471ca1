import CareerModel
import DocumentReading
import Testing

@Suite struct ApplicationDocumentTests {
    static let text = """
        # Application Details

        ## Company
        Crumb & Co

        ## Position
        Night Baker (L2)

        ## Job URL
        Not provided

        ## Status
        ### Application
        SENT

        ## Job Description
        We bake at night.

        ### You will:
        - Bake bread

        ### Compensation:
        - Salary range: £20,000 - £25,000

        ### Additional Information:
        - Job Requisition ID: CR7

        ## Company Details
        Crumb bakes for the whole town. Its mission is warm bread. The culture is quiet.

        ## Application Date
        May 7, 2025

        ## Personal Connection
        - Have you used their product/service? Yes
        - How long have you used it? Since 2019
        - What impact has it had on you? Better mornings
        - Which features do you value: The crust
        - How does this relate to your interest? I bake too
        - Anything else

        ## Notes
        - Key skills to emphasize:
          - Sourdough
        - Resume customization ideas:
          - Focus on nights: all of them
        - Resume bullet points to highlight:
          - Work experience:
            - Mill: Emphasize early starts
        - Cover letter points:
          - Opening paragraph: Say hello
        - Call them

        ## Interview
        Bring bread.
        """

    let reading: PostingReading
    let application: Application

    init() throws {
        reading = try PostingReader.read(SourceText(path: "a.md", Self.text))
        application = try #require(reading.application)
    }

    @Test func separatesThePosting() {
        #expect(
            reading.document.blocks.map(\.short) == [
                "p We bake at night.", "h3 You will:", "i0 Bake bread", "h3 Compensation:",
                "i0 Salary range: £20,000 - £25,000", "h3 Additional Information:",
                "i0 Job Requisition ID: CR7",
            ])
        #expect(
            reading.document.fields.map { "\($0.name)=\($0.value)@\($0.location.line):\($0.location.column)" }
                == [
                    "employer=Crumb & Co@4:1", "title=Night Baker (L2)@7:1", "salary=£20,000 - £25,000@23:17",
                    "requisitionID=CR7@26:23",
                ])
    }

    @Test func readsStatusAndDate() {
        #expect(application.status == "SENT")
        #expect(application.date == PartialDate(iso: "2025-05-07"))
        #expect(reading.problems.isEmpty)
    }

    @Test func readsConnections() {
        #expect(
            application.connections.map(\.topic) == [.uses, .duration, .impact, .feature, .interest, .other])
        #expect(
            application.connections.map(\.answer) == [
                "Yes", "Since 2019", "Better mornings", "The crust", "I bake too", "Anything else",
            ])
        #expect(application.connections.first?.question == "Have you used their product/service?")
        #expect(application.connections.first?.location == SourceLocation(path: "a.md", line: 35, column: 40))
    }

    @Test func readsWishes() {
        let wishes = application.wishes.map { "\($0.purpose):\($0.subject ?? "-"):\($0.text)" }
        #expect(
            wishes == [
                "skill:-:Sourdough", "resume:-:Focus on nights: all of them",
                "highlight:Mill:Emphasize early starts",
                "letter:Opening paragraph:Say hello", "other:-:Call them",
            ])
        #expect(application.wishes[2].location == SourceLocation(path: "a.md", line: 49, column: 13))
    }

    @Test func readsTheCompanyBySentence() {
        #expect(application.companyFacts.map(\.topic) == [.overview, .mission, .culture])
        #expect(application.companyFacts.map(\.text).last == "The culture is quiet.")
        #expect(application.companyFacts.last?.location == SourceLocation(path: "a.md", line: 29, column: 60))
        #expect(application.companyFacts.allSatisfy { $0.section == "Company Details" })
    }

    @Test func keepsWhatItDoesNotKnow() {
        #expect(application.other.map(\.text) == ["Bring bread."])
        #expect(application.other.map(\.section) == ["Interview"])
    }

    @Test func doesNotMindCaseLevelsAndExtraHeadings() throws {
        let text = """
            ### COMPANY:
            Crumb
            ### job title
            Baker
            ### Full Job Description
            Bake bread.
            #### Notes
            Bring boots.
            ### My thoughts
            Good.
            ### status
            PENDING
            """
        let reading = try PostingReader.read(SourceText(path: "a.txt", text))
        #expect(reading.document.blocks.map(\.short) == ["p Bake bread.", "h4 Notes", "p Bring boots."])
        #expect(reading.document.fields.map(\.value) == ["Crumb", "Baker"])
        #expect(reading.application?.status == "PENDING")
        #expect(reading.application?.other.map(\.text) == ["Good."])
    }

    @Test func isNoPostingWithSuchHeadings() throws {
        let text = "# Baker\n## Company\nCrumb\n## Job Description\nBake.\n## Requirements\n- Bake"
        let reading = try PostingReader.read(SourceText(path: "a.md", text))
        #expect(reading.application == nil)
        #expect(reading.document.blocks.count == 7)
    }

    @Test func warnsOfADateItCannotRead() throws {
        let text = "## Company\nCrumb\n## Job Description\nBake.\n## Application Date\nsoon"
        let reading = try PostingReader.read(SourceText(path: "a.md", text))
        #expect(reading.application?.date == nil)
        #expect(reading.problems.map(\.location) == [SourceLocation(path: "a.md", line: 6, column: 1)])
    }
}
