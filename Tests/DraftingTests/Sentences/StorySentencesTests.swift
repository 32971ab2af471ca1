import CareerModel
import Testing

@testable import Drafting

@Suite struct StorySentencesTests {
    private func items(_ text: String) -> [StorySentences.Item] {
        StorySentences.items(of: Fact(path: "stories/a.md#action", kind: .story, text: text, part: .action))
    }

    struct Case: Sendable, CustomTestStringConvertible {
        var sentence: String
        var leansBack: Bool
        var testDescription: String { sentence }
    }

    static let cases = [
        Case(sentence: "I phoned all six suppliers myself.", leansBack: false),
        Case(sentence: "In March the buyers rejected my plan.", leansBack: false),
        Case(sentence: "This took me two weeks.", leansBack: true),
        Case(sentence: "They agreed in the end.", leansBack: true),
        Case(sentence: "From their answers I drew a new plan.", leansBack: true),
        Case(sentence: "After that I wrote a rule.", leansBack: true),
        Case(sentence: "But the oven stayed cold.", leansBack: true),
    ]

    @Test(arguments: cases) func leaning(_ test: Case) {
        #expect(items(test.sentence).map(\.leansBack) == [test.leansBack])
    }

    @Test func pronounsReferBack() {
        #expect(items("I took his pulse and called the team.").map(\.refersBack) == [true])
        #expect(items("I took the pulse and called the team.").map(\.refersBack) == [false])
    }

    @Test func brokenSentencesAreLeftOut() {
        #expect(items("Too short.").isEmpty)
        #expect(items("No stop at the end of this line").isEmpty)
        #expect(items("lower case at the start of it.").isEmpty)
        #expect(items("A slot {{left}} in the text.").isEmpty)
    }

    @Test func numbersAndLossesAreSeen() {
        let found = items("Waste fell by 18% in a year. The mistake was mine alone.")
        #expect(found.map(\.hasNumber) == [true, false])
        #expect(found.map(\.tellsOfLoss) == [false, true])
    }
}
