import CareerModel
import Testing

@testable import Drafting

@Suite struct AskPhraseTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var text: String
        var hard: [String] = []
        var form: AskPhrase.Form?
        var words: String?
        var testDescription: String { name }
    }

    static let cases = [
        Case(
            name: "duty with a base verb", text: "Own the forecasts that guide our seasonal buys.",
            form: .verb,
            words: "own the forecasts that guide your seasonal buys"),
        Case(
            name: "duty with a gerund", text: "Running the pass on three services a week", form: .verb,
            words: "run the pass on three services a week"),
        Case(
            name: "two gerunds", text: "Monitoring and alerting for all services", form: nil, words: nil),
        Case(
            name: "gerund with a second one later",
            text: "Leading the grill, and covering pastry when needed",
            form: nil, words: nil),
        Case(
            name: "noun phrase", text: "Strong experience in Python and SQL (5+ projects).", form: .noun,
            words: "strong experience in Python and SQL"),
        Case(
            name: "article by sound", text: "Experience with a ML framework", form: .noun,
            words: "experience with an ML framework"),
        Case(
            name: "leading article", text: "A solid grounding in statistics", form: .noun,
            words: "a solid grounding in statistics"),
        Case(
            name: "have", text: "Have end-to-end ownership of our models", form: .noun,
            words: "end-to-end ownership of your models"),
        Case(
            name: "be", text: "Be a partner to our bakers.", form: .verb, words: "be a partner to your bakers"
        ),
        Case(
            name: "filler", text: "Ability to explain results to nurses", form: .verb,
            words: "explain results to nurses"),
        Case(
            name: "dash cuts", text: "Knowledge of wound care - you will see plenty", form: .noun,
            words: "knowledge of wound care"),
        Case(
            name: "US is no pronoun", text: "Support our teams in the US and abroad", form: .verb,
            words: "support your teams in the US and abroad"),
        Case(
            name: "speaks of you", text: "Write code that others take on when you are away", form: nil,
            words: nil),
        Case(
            name: "glued words", text: "Provide guidance within the teamRequired of all", form: nil,
            words: nil),
        Case(
            name: "verb that is a subject", text: "Work is performed under supervision", form: nil, words: nil
        ),
        Case(
            name: "finite clause", text: "Experience in retail is a must", form: nil, words: nil),
        Case(
            name: "falls back to known terms", text: "You will love Python, and you will meet Postgres daily",
            hard: ["Python", "Postgres"], form: .noun, words: "experience with Python and Postgres"),
        Case(
            name: "unknown terms are not said",
            text: "You will love zorbing, and you will meet quuxing daily",
            hard: ["zorbing", "quuxing"], form: nil, words: nil),
    ]

    @Test(arguments: cases) func phrase(_ test: Case) throws {
        var world = World()
        world.addRow(test.text, hard: test.hard, facts: [])
        let phrase = AskPhrase.make(from: world.rows[0].requirement, in: try world.context)
        #expect(phrase?.form == test.form)
        #expect(phrase?.words == test.words)
    }

    @Test func longPhrasesAreCutAtAClause() throws {
        var world = World()
        world.addRow(
            "Partner with the kitchen and the front of the house to plan menus for each season of the year and every "
                + "feast day, while keeping an eye on cost and on what the farms can deliver in a wet spring",
            facts: [])
        let phrase = try #require(AskPhrase.make(from: world.rows[0].requirement, in: try world.context))
        #expect(phrase.words.split(separator: " ").count <= 26)
        #expect(!phrase.words.hasSuffix(","))
    }
}
