import Testing
import TextAnalysis

@Suite struct ContentWordsTests {
    @Test func leavesOutWhatSaysNothing() {
        let words = ContentWords.words(of: "You will have to bake the bread, and we’ll bake it with you.")
        #expect(words.map(\.key) == ["bake", "bread", "bake"].map { Stemmer.key($0) })
        #expect(words.map(\.token) == [4, 6, 10])
    }

    @Test func weighsCommonWordsLess() {
        let words = ContentWords.words(of: "strong baking experience")
        #expect(words.map { $0.weight < 1 } == [true, false, true])
    }

    @Test func skipsNumbersAndMarks() { #expect(ContentWords.words(of: "5 + 7 — 12 %").isEmpty) }
}
