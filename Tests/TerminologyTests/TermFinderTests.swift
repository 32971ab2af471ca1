import Terminology
import Testing

@Suite struct TermFinderTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var text: String
        var terms: [String]
        init(_ text: String, _ terms: [String]) { (self.text, self.terms) = (text, terms) }
        var testDescription: String { text }
    }

    static func terms(_ text: String, _ vocabulary: Vocabulary = .builtIn) -> [String] {
        TermFinder(vocabulary: vocabulary).matches(in: text).map { vocabulary.entries[$0.entry].name }
    }

    @Test(arguments: [
        Case("Go, Rust and C++", ["Go", "Rust", "C++"]), Case("experience with Go", ["Go"]),
        Case("a Go developer wanted", ["Go"]), Case("our go to market plan", ["sales strategy"]),
        Case("Go home early", []),
        Case("Experience with R", ["R"]), Case("Python or R", ["Python", "R"]), Case("plan R is here", []),
        Case("the rest of the work", []), Case("design REST APIs", ["REST APIs"]),
        Case("you excel at it", []),
        Case("Word and Excel", ["Microsoft Word", "Microsoft Excel"]),
        Case("we have access to it", []), Case("Excel, Access", ["Microsoft Excel", "Microsoft Access"]),
        Case("Access to a pool", []),
        Case("run k8s on AWS with Postgres", ["Kubernetes", "AWS", "PostgreSQL"]),
        Case("Amazon Web Services (AWS)", ["AWS", "AWS"]),
        Case("scikit-learn, scikit learn", ["scikit-learn", "scikit-learn"]),
        Case("CI/CD", ["CI/CD"]), Case("C# and .NET", ["C#", ".NET"]), Case("C/C++", ["C", "C++"]),
        Case("node.js services", ["Node.js"]), Case("FORKLIFT OPERATION", ["forklift operation"]),
        Case("spring cleaning", ["cleaning"]), Case("relational databases", ["relational databases"]),
        Case("a relational database", ["relational databases"]), Case("", []), Case("—", []),
        Case("R", ["R"]),
    ]) func finds(_ test: Case) { #expect(Self.terms(test.text) == test.terms) }

    static let small = Vocabulary(
        texts: [
            "[tool]\nOak ! case context\nElm ! case context\nSteel\nSteel beam\nBeam lifting\nAsh = ash tree; Cinder? ! case"
        ])

    @Test(arguments: [
        Case("Oak", ["Oak"]), Case("the Oak fell", []), Case("skilled in Oak", ["Oak"]),
        Case("oak, steel", ["Steel"]),
        Case("Oak, Elm and Steel here", ["Oak", "Elm", "Steel"]),
        Case("use Oak and Elm here", ["Oak", "Elm"]),
        Case("Oak — Steel", ["Steel"]), Case("an Oak table, Steel", ["Steel"]),
        Case("the Oak script", ["Oak"]),
        Case("steel beam lifting", ["Steel beam"]), Case("Steel/beam", ["Steel beam"]),
        Case("ash trees", ["Ash"]),
        Case("ash", []), Case("Ash fell", ["Ash"]), Case("the Cinder fell", []),
        Case("Steel, Cinder", ["Steel", "Ash"]),
        Case("steel, cinder", ["Steel"]),
    ]) func heedsFlags(_ test: Case) { #expect(Self.terms(test.text, Self.small) == test.terms) }

    @Test func givesBytesAndTokens() throws {
        let text = "Größe: ci/cd pipelines"
        let match = try #require(TermFinder(vocabulary: .builtIn).matches(in: text).first)
        let bytes = Array(text.utf8)[match.range]
        #expect(String(decoding: bytes, as: UTF8.self).hasPrefix("ci/cd"))
        #expect(match.tokens.lowerBound == 2)
    }

    @Test func staysLinearOnHostileText() {
        let matches = TermFinder(vocabulary: Self.small).matches(
            in: String(repeating: "Oak, ", count: 50_000))
        #expect(matches.count == 50_000)
    }
}
