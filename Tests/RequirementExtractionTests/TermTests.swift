import CareerModel
import Testing

@Suite("Terms")
struct TermTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var bullet: String
        var expected: [String]
        var testDescription: String { bullet }
    }

    @Test(
        "Terms are verbatim, each member of a list by itself",
        arguments: [
            Case(bullet: "HTML, CSS and JavaScript", expected: ["HTML", "CSS", "JavaScript"]),
            Case(bullet: "Knowledge of Photoshop/Illustrator", expected: ["Photoshop", "Illustrator"]),
            Case(bullet: "Amazon Web Services (AWS)", expected: ["Amazon Web Services", "AWS"]),
            Case(bullet: "Experience with C, C++, Go and R", expected: ["C", "C++", "Go", "R"]),
            Case(bullet: "Experience with .NET, C# and Excel", expected: [".NET", "C#", "Excel"]),
            Case(bullet: "Experience with k8s and Postgres", expected: ["k8s", "Postgres"]),
            Case(
                bullet: "Experience with Python, Frobnix and Django",
                expected: ["Python", "Frobnix", "Django"]),
        ])
    func terms(_ example: Case) throws {
        #expect(try PostingBuilder.requirement(example.bullet)?.terms.map(\.text) == example.expected)
    }

    @Test(
        "Dangerous words are no terms in plain sentences",
        arguments: [
            ("You excel at explaining things and go to market early", ["excel", "go"]),
            ("Ability to finish the rest of the work each spring", ["rest", "spring"]),
            ("Willing to react to change with swift action", ["react", "swift"]),
            ("Based in Berlin with a team of nine", ["Based", "Berlin"]),
            ("Experience building models and running them in production", ["running"]),
            ("Strong Python, written so that others can change it", ["written"]),
            ("Able to work on a trail without reception", ["reception"]),
            ("AWS, preferably seen at night", ["preferably seen", "seen"]),
            ("Some Scala, since one old part is written in it", ["since"]),
            ("Able to drive a stocked service truck", ["stocked service"]),
        ])
    func dangerous(_ bullet: String, _ never: [String]) throws {
        let terms = try PostingBuilder.requirement(bullet)?.terms.map(\.text) ?? []
        #expect(terms.allSatisfy { !never.contains($0) })
    }

    @Test("Offsets count bytes of the requirement's text, and names are canonical")
    func offsets() throws {
        let found = try #require(try PostingBuilder.requirement("Café menus; knowledge of k8s"))
        for term in found.terms {
            let bytes = Array(found.text.utf8)[term.offset..<(term.offset + term.length)]
            #expect(String(decoding: bytes, as: UTF8.self) == term.text)
        }
        #expect(found.terms.first { $0.text == "k8s" }?.name == "Kubernetes")
    }

    @Test("Personal qualities are soft, everything else is hard")
    func softAndHard() throws {
        let found = try #require(try PostingBuilder.requirement("Strong communication skills and SQL"))
        #expect(found.terms.map(\.kind) == [.soft, .hard])
        #expect(found.terms.first?.text == "communication")
    }

    @Test("Title and employer are no terms")
    func titleAndEmployer() throws {
        let posting = try PostingBuilder.posting(
            "# Orchard Planner\nGreenfold is hiring an Orchard Planner.\n# Requirements\n- Knowledge of pruning\n- Experience with GIS\n"
        )
        let terms = posting.requirements.flatMap(\.terms).map(\.text)
        #expect(!terms.contains("Greenfold"))
        #expect(!terms.contains { $0.contains("Orchard") })
    }
}
