import Testing
import TextAnalysis

@Suite struct PronounsTests {
    @Test(arguments: [
        ("help our teams grow", "help your teams grow"), ("as we continue", "as you continue"),
        ("work with us in the US", "work with you in the US"), ("Our teams", "Your teams"),
        ("what we’re building", "what you are building"), ("what we've built", "what you have built"),
        ("bake bread", "bake bread"), ("", ""),
    ]) func turnsRound(_ text: String, _ result: String) { #expect(Pronouns.addressed(text) == result) }

    @Test(arguments: [
        "help us and you grow", "your own desk in our office", "I love our team", "I’m with us",
    ])
    func givesUpWhereTwoPeopleSpeak(_ text: String) { #expect(Pronouns.addressed(text) == nil) }
}
