import Testing

@testable import Drafting

@Suite struct FirstPersonTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var line: String
        var isOngoing = false
        /// The sentence at Acme; nil where silence is better.
        var sentence: String?
        var testDescription: String { name }
    }

    static let cases = [
        Case(
            name: "past verb", line: "Built a forecast of daily sales.",
            sentence: "At Acme, I built a forecast of daily sales."),
        Case(
            name: "past verb in a job that goes on", line: "Moved 37 models to MLflow", isOngoing: true,
            sentence: "At Acme, I moved 37 models to MLflow."),
        Case(
            name: "adverb first", line: "Successfully led the move to Python",
            sentence: "At Acme, I successfully led the move to Python."),
        Case(
            name: "present in a job that goes on", line: "Mentor three scientists in weekly reviews",
            isOngoing: true, sentence: "At Acme, I mentor three scientists in weekly reviews."),
        Case(
            name: "present in a job that ended", line: "Manage a team of five",
            sentence: "At Acme, I managed a team of five."),
        Case(
            name: "third person in a job that ended", line: "Leads the night shift on two wards",
            sentence: "At Acme, I led the night shift on two wards."),
        Case(
            name: "third person in a job that goes on", line: "Leads the night shift on two wards",
            isOngoing: true,
            sentence: "At Acme, I lead the night shift on two wards."),
        Case(
            name: "two present verbs", line: "Design and build the services for tracking",
            sentence: "At Acme, I designed and built the services for tracking."),
        Case(
            name: "a later present verb cannot be turned",
            line: "Write the menus for each week, order from farms",
            sentence: nil),
        Case(
            name: "gerund", line: "Supporting the nurses on a busy ward",
            sentence: "My work at Acme included supporting the nurses on a busy ward."),
        Case(
            name: "invariant verb", line: "Set the prices of 400 articles",
            sentence: "At Acme, I set the prices of 400 articles."),
        Case(
            name: "responsible", line: "Responsible for the till and the stock room",
            sentence: "At Acme, I was responsible for the till and the stock room."),
        Case(
            name: "passive", line: "Involved in the calls of three wards",
            sentence: "At Acme, I was involved in the calls of three wards."),
        Case(
            name: "verb that is a noun in a pair", line: "Design and implementation of features",
            sentence: nil),
        Case(name: "doubled word", line: "Hired two engineers and and trained four", sentence: nil),
        Case(
            name: "own sentence", line: "I ran the bakery alone for a year.",
            sentence: "I ran the bakery alone for a year."),
        Case(
            name: "label first", line: "Impact: Reduced waste by 18% in a year",
            sentence: "At Acme, I reduced waste by 18% in a year."),
        Case(
            name: "only the first sentence", line: "Wrote the rota for 30 people. Powers three sites.",
            sentence: "At Acme, I wrote the rota for 30 people."),
        Case(name: "adjective that looks like a past", line: "Advanced knowledge of SQL", sentence: nil),
        Case(
            name: "certificate that looks like a past", line: "Certified ScrumMaster since 2019",
            sentence: nil),
        Case(name: "action noun", line: "Design of the new warehouse", sentence: nil),
        Case(name: "noun that looks like a gerund", line: "Training programmes for staff", sentence: nil),
        Case(name: "lead as an adjective", line: "Lead designer of the web shop", sentence: nil),
        Case(name: "noun phrase", line: "Weekly reports for the board", sentence: nil),
        Case(name: "single word", line: "Python", sentence: nil),
        Case(name: "speaks of we", line: "Built what we needed in a week", sentence: nil),
        Case(name: "speaks of our", line: "Rewrote our pipeline in Go", sentence: nil),
        Case(name: "open bracket", line: "Built a service (in Go for the team", sentence: nil),
        Case(name: "braces", line: "Built {{what}} for the team", sentence: nil),
        Case(name: "another language", line: "Leitung eines Teams von fünf Personen", sentence: nil),
    ]

    @Test(arguments: cases) func clause(_ test: Case) {
        let clause = FirstPerson().clause(from: test.line, isOngoing: test.isOngoing)
        #expect(clause?.sentence(at: "Acme") == test.sentence)
    }

    @Test func alsoStandsBeforeTheVerb() {
        let clause = FirstPerson().clause(from: "Trained 31 store managers", isOngoing: false)
        #expect(clause?.also == "I also trained 31 store managers.")
    }

    @Test func aVeryLongLineIsLeftAlone() {
        let line = "Built " + String(repeating: "one more service and ", count: 15) + "a last one"
        #expect(FirstPerson().clause(from: line, isOngoing: false) == nil)
    }
}
