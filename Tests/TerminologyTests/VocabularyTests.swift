import Testing

@testable import Terminology

@Suite struct VocabularyTests {
    static let vocabulary = Vocabulary.builtIn

    struct Named: Sendable, CustomTestStringConvertible {
        var phrase: String
        var name: String?
        var testDescription: String { phrase.debugDescription }
    }

    @Test(arguments: [
        Named(phrase: "k8s", name: "Kubernetes"), Named(phrase: "postgres", name: "PostgreSQL"),
        Named(phrase: "Amazon Web Services", name: "AWS"),
        Named(phrase: "SCIKIT LEARN", name: "scikit-learn"),
        Named(phrase: "ci cd", name: "CI/CD"), Named(phrase: "go", name: "Go"),
        Named(phrase: "C++", name: "C++"),
        Named(phrase: "kubernetes", name: "Kubernetes"), Named(phrase: "KUBERNETES", name: "Kubernetes"),
        Named(phrase: "macos", name: "macOS"), Named(phrase: "saas", name: "SaaS"),
        Named(phrase: "Access", name: "Microsoft Access"),
        Named(phrase: "charge nurse", name: "charge nurse"), Named(phrase: "", name: nil),
        Named(phrase: "-", name: nil),
        Named(phrase: "no such thing at all", name: nil), Named(phrase: "public services", name: nil),
    ]) func findsEntries(_ test: Named) {
        let entry = Self.vocabulary.entry(named: test.phrase)
        #expect(entry.map { Self.vocabulary.entries[$0].name } == test.name)
    }

    @Test func prefersTheVerySpelling() {
        for text in ["REST ! case\nrest", "rest\nREST ! case"] {
            let vocabulary = Vocabulary(texts: [text])
            #expect(vocabulary.entry(named: "REST").map { vocabulary.entries[$0].name } == "REST")
            #expect(vocabulary.entry(named: "Rest").map { vocabulary.entries[$0].name } == "rest")
        }
    }

    struct Implied: Sendable {
        var term: String
        var implied: String
        var steps: Int
    }

    @Test(arguments: [
        Implied(term: "Nurse Practitioner", implied: "nursing", steps: 2),
        Implied(term: "charge nurse", implied: "nursing", steps: 1),
        Implied(term: "ACLS", implied: "BLS", steps: 1),
        Implied(term: "PostgreSQL", implied: "PostgreSQL", steps: 0),
        Implied(term: "reach truck operation", implied: "material handling", steps: 2),
        Implied(term: "baking", implied: "food preparation", steps: 2),
    ]) func followsImplications(_ test: Implied) throws {
        let term = try #require(Self.vocabulary.entry(named: test.term))
        let implied = try #require(Self.vocabulary.entry(named: test.implied))
        #expect(Self.vocabulary.implications(of: term)[implied] == test.steps)
        if test.steps > 0 { #expect(Self.vocabulary.implications(of: implied)[term] == nil) }
    }
}
