import Testing

@testable import Drafting

@Suite struct PhrasebookTests {
    @Test func aSlotWithoutAValueDropsTheSentence() throws {
        let book = try Phrasebook("[a]\nI like {{what}}.\nI like things.\n[b]\nGone: {{what}}.")
        #expect(book.sentence("a", ["what": "rye"], seed: 0) == "I like rye.")
        #expect(book.sentence("a", [:], seed: 0) == "I like things.")
        #expect(book.sentence("b", [:], seed: 0) == nil)
        #expect(book.sentence("c", [:], seed: 0) == nil)
    }

    @Test func theSeedChooses() throws {
        let book = try Phrasebook("# a remark\n[a]\nOne.\nTwo.")
        #expect((0..<4).map { book.sentence("a", [:], seed: $0) } == ["One.", "Two.", "One.", "Two."])
    }

    @Test func aBrokenPatternIsAnError() {
        #expect(throws: (any Error).self) { try Phrasebook("[a]\nI like {{#what}}.") }
    }

    @Test func theSameTextsGiveTheSameSeed() {
        #expect(VariationSeed("Cook", "Mill").number("x") == VariationSeed("Cook", "Mill").number("x"))
        #expect(VariationSeed("Cook", "Mill").number("x") != VariationSeed("Cook", "Row").number("x"))
        #expect(VariationSeed("ab", "c").number("x") != VariationSeed("a", "bc").number("x"))
    }
}
