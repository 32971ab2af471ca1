import Terminology
import Testing
import TextAnalysis

@Suite("The term tagger")
struct TermTaggerTests {
    private static let finder = TermFinder(vocabulary: .builtIn)

    /// The terms of a text that is required of a candidate.
    private static func spans(_ text: String) -> [(text: String, isSoft: Bool)] {
        let bytes = Array(text.utf8)
        let tokens = Tokenizer.tokens(of: text)
        let matches = finder.matches(in: text, tokens: tokens)
        let features = bytes.withUnsafeBufferPointer {
            TermFeatures($0, tokens, matches, finder.vocabulary, context: 1)
        }
        return TermTagger.learned.spans(features).map { span in
            let range = tokens[span.tokens.lowerBound].start..<tokens[span.tokens.upperBound - 1].end
            return (String(decoding: bytes[range], as: UTF8.self), span.isSoft)
        }
    }

    struct Case: CustomTestStringConvertible, Sendable {
        var text: String
        var hard: [String] = []
        var soft: [String] = []
        var testDescription: String { text }
    }

    @Test(
        "marks what a reader would",
        arguments: [
            Case(text: "Experience with Python, SQL and Docker", hard: ["Python", "SQL", "Docker"]),
            Case(
                text: "Excellent communication and problem solving skills",
                soft: ["communication", "problem solving"]),
            Case(
                text: "Knowledge of wound care and medication administration",
                hard: ["wound care", "medication administration"]),
            Case(
                text: "Experience with tools such as Kiln, Frobnik or Jira",
                hard: ["Kiln", "Frobnik", "Jira"]),
            Case(text: "Able to read the rest of the document before lunch"),
        ])
    func marks(_ example: Case) {
        let spans = Self.spans(example.text)
        #expect(spans.filter { !$0.isSoft }.map(\.text) == example.hard)
        #expect(spans.filter(\.isSoft).map(\.text) == example.soft)
    }

    @Test(
        "marks terms in order, none empty and none overlapping",
        arguments: ["", "a", ",,,", "C++ C# .NET R Go", "\u{0}\u{1}"])
    func order(_ text: String) {
        var end = 0
        for span in Self.spans(text) {
            #expect(!span.text.isEmpty)
            end += span.text.utf8.count
        }
        #expect(end <= text.utf8.count)
    }

    @Test("classes of words hold like words together")
    func classes() {
        let learned = WordClasses.learned
        func middle(_ word: String) -> UInt16 { learned.classes(of: Folding.key(word)).middle }
        #expect(middle("monday") == middle("friday"))
        #expect(middle("frobnicate") == 0)
        #expect(middle("monday") != middle("python"))
    }
}
