import CareerModel
import Terminology

/// A statement that asks something, with what it asks.
struct AskingStatement: Sendable {
    let reading: StatementReading
    /// How strongly it asks.
    let importance: Requirement.Importance
    /// The vocabulary's terms in it, in order.
    let matches: [TermMatch]
    /// The terms that it names.
    let terms: [FoundTerm]
    /// The years of experience it asks; a duty asks none.
    let years: Requirement.Years?
    /// The lowest degree it accepts; a duty asks none.
    let degree: DegreeLevel?
    /// What it says that it does not ask.
    let negation: Negation

    init(_ reading: StatementReading, _ importance: Requirement.Importance, _ extractor: TermExtractor) {
        self.reading = reading
        self.importance = importance
        let passage = reading.statement.passage
        matches = extractor.matches(in: passage)
        terms = extractor.terms(of: passage, matches, importance)
        let isDuty = importance == .responsibility
        negation = Negation(passage)
        years = isDuty ? nil : YearsReader.years(in: passage)
        degree = isDuty ? nil : DegreeReader.degree(in: passage, negation)
    }

    /// Its words.
    var passage: Passage { reading.statement.passage }

    /// Whether a cue occurs.
    func has(_ cue: StatementCue) -> Bool { reading.has(cue) }
}
