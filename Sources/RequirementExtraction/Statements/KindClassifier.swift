import CareerModel
import Terminology
import TextAnalysis

/// Tells what a statement mainly asks for.
enum KindClassifier {
    /// The kind of a statement that plays a role in its posting.
    static func kind(_ reading: StatementReading, _ importance: Requirement.Importance) -> Requirement.Kind {
        if importance == .responsibility { return .skill }
        let hard = reading.terms.filter { !$0.isSoft }
        if reading.degree != nil, reading.has(.education) { return .education }
        if let years = reading.years, years.minimum != nil { return .experience }
        if !hard.isEmpty, hard.allSatisfy({ $0.category == .tongue }) { return .language }
        if reading.has(.eligibility), hard.isEmpty || first(reading, .eligibility) { return .eligibility }
        if isCertification(reading, hard) { return .certification }
        if speaksOfDoing(reading) { return .experience }
        if hard.isEmpty { return reading.has(.education) && reading.softCount == 0 ? .education : .trait }
        return .skill
    }

    private static func isCertification(_ reading: StatementReading, _ hard: [FoundTerm]) -> Bool {
        guard reading.has(.certification) else { return false }
        return hard.isEmpty || hard.contains { $0.category == .credential } || first(reading, .certification)
    }

    private static func first(_ reading: StatementReading, _ cue: StatementCue) -> Bool {
        let passage = reading.statement.passage
        let first = reading.cues.first { match in
            switch match.tag {
            case .must, .candidate, .quality, .attitude: false
            case .ask: passage.tokens[match.tokens.upperBound - 1].key != toKey
            default: true
            }
        }
        return first?.tag == cue
    }

    /// Whether it asks for experience in a role or a field, not with a tool.
    private static func speaksOfDoing(_ reading: StatementReading) -> Bool {
        let passage = reading.statement.passage
        return doing.matches(in: passage).contains { match in
            match.tag
                || !reading.terms.contains {
                    !$0.isSoft && $0.tokens.lowerBound >= match.tokens.upperBound
                        && $0.tokens.lowerBound <= match.tokens.upperBound + 2
                }
        }
    }

    private static let toKey = Folding.key("to")

    /// Phrases that speak of experience: those with `true` always, others unless a term follows.
    private static let doing = CueTable<Bool>([
        (
            true,
            """
            track record; history of; experience working; experience as; work experience; previous experience; prior experience;
            experience leading; experience managing; proven experience; relevant experience; industry experience; years of;
            experience required; management experience; experience preferred; experience in a similar; similar role
            """
        ),
        (false, "experience in; experience of; experience"),
    ])
}
