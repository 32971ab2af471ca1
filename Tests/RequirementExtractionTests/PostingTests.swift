import CareerModel
import Testing

@Suite("Postings")
struct PostingTests {
    @Test(
        "A text that asks nothing is a failure with place and hint",
        arguments: [
            "We use cookies on this site. Accept all cookies to continue. Read our privacy policy.",
            "About us\nBrightleaf is a leading provider of garden tools. Our mission is to make gardens grow.",
        ])
    func nothingAsked(_ text: String) throws {
        do throws(Failure) {
            _ = try PostingBuilder.extractor.extract(PostingBuilder.document(text))
            Issue.record("expected a failure")
        } catch {
            #expect(error.kind == .data)
            #expect(error.problems.first?.location == SourceLocation(path: "posting.md", line: 1, column: 1))
            #expect(error.problems.first?.hint != nil)
        }
    }

    @Test("An empty document is a failure, not a crash")
    func empty() {
        #expect(throws: Failure.self) { try PostingBuilder.extractor.extract(PostingBuilder.document("")) }
    }

    @Test("A number longer than any amount is no list number, salary or year, and no crash")
    func endlessNumber() throws {
        let digits = String(repeating: "7", count: 400)
        for number in ["12345678901234567890", digits] {
            let posting = try PostingBuilder.posting(
                "# Requirements\nReference \(number). Salary $\(number). You must have \(number) years of experience.\n"
            )
            #expect(posting.details.salary == nil)
            #expect(posting.requirements.allSatisfy { $0.years == nil })
        }
    }

    @Test("Requirements are numbered, verbatim and located")
    func located() throws {
        let posting = try PostingBuilder.posting(
            "# Requirements\n- Knowledge of Java\nYou have two years of experience. You must be able to drive a van.\n"
        )
        #expect(posting.requirements.map(\.id) == ["r1", "r2", "r3"])
        #expect(posting.requirements.map(\.location.line) == [2, 3, 3])
        #expect(posting.requirements.map(\.location.column) == [3, 1, 35])
        #expect(posting.requirements.last?.text == "You must be able to drive a van.")
    }

    @Test(
        "Every trade yields requirements",
        arguments: [
            "# Requirements\n- Two years of experience as a line cook\n- Food handler certificate\n",
            "We need a registered nurse. You must hold a valid RN license and have experience in wound care.",
            "# Your profile\n- Forklift licence\n- Able to work nights\n",
            "# Anforderungen\n- Abgeschlossene Ausbildung als Koch\n- Teamfähigkeit\n",
            "# Profil recherché\n- Expérience en comptabilité\n- Maîtrise d'Excel\n",
            "# Requisitos\n- Experiencia en ventas\n- Conocimientos de inglés\n",
        ])
    func trades(_ text: String) throws {
        let posting = try PostingBuilder.posting(text)
        #expect(!posting.requirements.isEmpty)
        #expect(posting.requirements.contains { $0.importance == .required })
    }

    @Test("Sponsorship and clearance lines are kept")
    func eligibility() throws {
        let posting = try PostingBuilder.posting(
            "# Requirements\n- Active security clearance\n- Right to work in the UK; no visa sponsorship\n")
        #expect(posting.requirements.map(\.kind) == [.eligibility, .eligibility])
    }

    @Test("The same posting gives the same result")
    func deterministic() throws {
        let text = "# Requirements\n- Python, Ruby or Java\n- Strong communication skills\n"
        #expect(try PostingBuilder.posting(text) == (try PostingBuilder.posting(text)))
    }

    @Test(
        "Hostile texts end",
        arguments: [
            String(repeating: "Java, ", count: 20_000), String(repeating: "(", count: 50_000),
            String(repeating: "no Docker needed ", count: 8_000), String(repeating: "• ", count: 30_000),
            String(repeating: "5+ years 3-", count: 8_000), String(repeating: "$1 - ", count: 20_000),
            String(repeating: "About The Of ", count: 10_000),
        ])
    func hostile(_ text: String) {
        let document = PostingBuilder.document(text)
        let posting = try? PostingBuilder.extractor.extract(document)
        #expect(posting?.requirements.allSatisfy { !$0.text.isEmpty } ?? true)
    }
}
