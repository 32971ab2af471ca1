import CareerModel
import Testing

@Suite("Places of work") struct PlaceOfWorkTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var bullet: String
        var heading = "Requirements"
        var importance: Requirement.Importance?
        var testDescription: String { "\(heading): \(bullet)" }
    }

    @Test(
        "A line that says where one lives is eligibility without a term",
        arguments: [
            Case(bullet: "Based in Berlin", importance: .required),
            Case(bullet: "Located in the Greater Boston area", importance: .required),
            Case(bullet: "Must reside in New Hampshire or Vermont", importance: .required),
            Case(bullet: "Ideally based in Leeds", heading: "Nice to have", importance: .preferred),
        ])
    func places(_ example: Case) throws {
        let requirement = try #require(
            try PostingBuilder.requirement(example.bullet, under: example.heading))
        #expect(requirement.importance == example.importance)
        #expect(requirement.kind == .eligibility)
        #expect(requirement.terms.isEmpty)
    }

    @Test(
        "Elsewhere it is no requirement",
        arguments: [
            Case(bullet: "Based in Berlin", heading: "About us"),
            Case(bullet: "Located in Harwick", heading: "Benefits"),
        ])
    func elsewhere(_ example: Case) throws {
        #expect(try PostingBuilder.requirement(example.bullet, under: example.heading) == nil)
    }
}
