import Testing

@Suite("Verbs that are names of products") struct VerbReadingTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var bullet: String
        var name: String
        var isTerm: Bool
        var testDescription: String { bullet }
    }

    @Test(arguments: [
        Case(bullet: "Excel at explaining SQL to colleagues", name: "Excel", isTerm: false),
        Case(bullet: "Excel in a busy kitchen that runs on SQL", name: "Excel", isTerm: false),
        Case(bullet: "React to alerts from Kubernetes within minutes", name: "React", isTerm: false),
        Case(bullet: "Excel, Word and Outlook", name: "Excel", isTerm: true),
        Case(bullet: "Excel at an advanced level", name: "Excel", isTerm: true),
        Case(bullet: "Experience with Excel and Word", name: "Excel", isTerm: true),
        Case(bullet: "React and TypeScript", name: "React", isTerm: true),
    ])
    func verbs(_ example: Case) throws {
        let requirement = try PostingBuilder.requirement(example.bullet)
        #expect(requirement?.terms.contains { $0.text.hasPrefix(example.name) } ?? false == example.isTerm)
    }
}
