import CareerModel
import Testing

@testable import Drafting

@Suite struct LetterBudgetTests {
    private func paragraph(_ items: [PlannedParagraph.Item]) -> PlannedParagraph {
        PlannedParagraph(role: .evidence, items: items)
    }

    private func item(
        _ text: String, _ priority: Int, leads: [String] = [], needs: Int? = nil
    ) -> PlannedParagraph.Item {
        .init(
            LetterDraft.Sentence(text, provenance: Provenance(facts: ["work[0]"])), priority: priority,
            leads: leads, needs: needs)
    }

    private func texts(_ budget: LetterBudget, _ plan: [PlannedParagraph]) -> [[String]] {
        budget.paragraphs(of: plan).map { $0.sentences.map(\.text) }
    }

    @Test func whatMustStandStandsAndTheRestFitsTheWords() {
        let plan = [
            paragraph([item("One two three.", 0), item("Four five six seven.", 2), item("Eight nine.", 1)])
        ]
        #expect(texts(LetterBudget(most: 5), plan) == [["One two three.", "Eight nine."]])
        #expect(
            texts(LetterBudget(most: 9), plan) == [["One two three.", "Four five six seven.", "Eight nine."]])
        #expect(texts(LetterBudget(most: 0), plan) == [["One two three."]])
    }

    @Test func aSentenceThatLeansNeedsTheOneBeforeIt() {
        let plan = [
            paragraph([
                item("First one here.", 0), item("A long sentence of words.", 2), item("That.", 3, needs: 1),
            ])
        ]
        #expect(texts(LetterBudget(most: 5), plan) == [["First one here."]])
    }

    @Test func emptyParagraphsAreLeftOut() {
        #expect(texts(LetterBudget(most: 0), [paragraph([item("A b.", 1)])]).isEmpty)
    }

    @Test func neverThreeRunningBeginWithI() {
        let plan = [
            paragraph([
                item("I came to the mill in the spring of that year with nothing but a bag.", 0),
                item("I saw that nobody there had counted the sacks since the winter before.", 0),
                item(
                    "I counted them all in the three nights that followed, and wrote it down.", 0,
                    leads: ["There,"]),
                item("The sacks were fewer than the books said.", 0),
                item("The miller thanked me.", 0), item("The books were mended.", 0),
                item("So was the roof.", 0),
            ])
        ]
        let result = texts(LetterBudget(), plan)[0]
        #expect(result[2].hasPrefix("There, I counted"))
        #expect(result[1].hasPrefix("I saw"))
    }

    @Test func shortNeighboursBecomeOneSentence() {
        let plan = [
            paragraph([item("I came early.", 0), item("I saw all.", 0), item("The rest followed.", 0)])
        ]
        #expect(texts(LetterBudget(), plan)[0] == ["I came early, and I saw all.", "The rest followed."])
    }
}
