import CareerModel
import Testing

@Suite("Negation")
struct NegationTests {
    @Test(
        "What is waived is not asked",
        arguments: [
            "Docker is not required", "No PHP experience needed", "You don't need Docker",
            "no Python experience required",
        ])
    func waived(_ bullet: String) throws {
        let found = try PostingBuilder.requirement(bullet)
        #expect(found == nil || found?.terms.isEmpty == true)
    }

    @Test("What stands beside a waiver is still asked")
    func beside() throws {
        let found = try #require(
            try PostingBuilder.requirement("Experience with Java is essential, but Docker is not required"))
        #expect(found.terms.map(\.text) == ["Java"])
    }
}
