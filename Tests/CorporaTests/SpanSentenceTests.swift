import CareerModel
import Corpora
import Testing

@Suite("Labelled sentences of a corpus of spans")
struct SpanSentenceTests {
    private static func line(_ posting: Int, knowledge: String, skill: String) -> String {
        func list(_ tags: String) -> String { tags.map { "\"\($0)\"" }.joined(separator: ",") }
        let tokens = list("abcde")
        return
            "{\"idx\":\(posting),\"tokens\":[\(tokens)],\"tags_skill\":[\(list(skill))],\"tags_knowledge\":[\(list(knowledge))]}"
    }

    struct Case: CustomTestStringConvertible, Sendable {
        var name: String
        var tags: String
        var spans: [Range<Int>]
        var testDescription: String { name }
    }

    @Test(
        "tell spans of tokens",
        arguments: [
            Case(name: "none", tags: "OOOOO", spans: []),
            Case(name: "one of two tokens", tags: "OBIOO", spans: [1..<3]),
            Case(name: "two side by side", tags: "BIBOO", spans: [0..<2, 2..<3]),
            Case(name: "one to the end", tags: "OOOBI", spans: [3..<5]),
            Case(name: "one without its beginning", tags: "OIOOO", spans: [1..<2]),
        ])
    func spans(_ example: Case) throws {
        let text = Self.line(1, knowledge: example.tags, skill: "OOOOO")
        let sentence = try #require(try SpanSentence.postings(of: Array(text.utf8), path: "x").first?.first)
        #expect(sentence.spans(.knowledge) == example.spans)
        #expect(sentence.spans(.skill).isEmpty)
    }

    @Test("stand together by posting, as lines or as one array")
    func postings() throws {
        let lines = [3, 3, 4].map { Self.line($0, knowledge: "OOOOO", skill: "OBOOO") }
        for text in [lines.joined(separator: "\n") + "\n", "[\(lines.joined(separator: ","))]"] {
            let postings = try SpanSentence.postings(of: Array(text.utf8), path: "x")
            #expect(postings.map(\.count) == [2, 1])
        }
    }

    @Test("that are none are told with their line")
    func broken() {
        let text = "\(Self.line(1, knowledge: "OOOOO", skill: "OOOOO"))\n{\"idx\":1}\n"
        #expect {
            try SpanSentence.postings(of: Array(text.utf8), path: "spans.json")
        } throws: { error in
            (error as? Failure)?.problems.first?.location?.line == 2
        }
    }
}
