import CareerModel
import Terminology
import TextAnalysis

/// Tells what a statement mainly asks for.
enum KindClassifier {
    /// The kind of a statement that plays a role in its posting.
    static func kind(_ asking: AskingStatement) -> Requirement.Kind {
        if asking.importance == .responsibility { return .skill }
        let passage = asking.passage
        let cues = KindCues(passage)
        let hasHard = asking.terms.contains { !$0.isSoft }
        let hasSoft = asking.terms.contains(where: \.isSoft)
        if asking.years != nil, asking.degree == nil || cues.yearsComeFirst {
            return .experience
        }
        if asking.degree != nil { return .education }
        if isLanguage(asking, cues, hasHard) { return .language }
        if isEligibility(passage, cues, hasHard, hasSoft) { return .eligibility }
        if isCertification(asking, cues, hasHard) { return .certification }
        if isEducation(cues, hasHard, hasSoft) { return .education }
        if hasSoft, !hasHard { return .trait }
        if ExperienceCues.asksExperience(asking.terms, hasHard: hasHard, in: passage) { return .experience }
        return hasHard || cues.has(.knowledge) ? .skill : .trait
    }

    private static func isLanguage(_ asking: AskingStatement, _ cues: KindCues, _ hasHard: Bool) -> Bool {
        guard hasHard else { return cues.has(.language) }
        let passage = asking.passage
        return asking.terms.contains { $0.category == .tongue }
            && asking.terms.allSatisfy { $0.isSoft || $0.category == .tongue || isLevel($0, passage) }
    }

    /// Whether a term is a level of the European frame of reference: `C1`.
    private static func isLevel(_ term: FoundTerm, _ passage: Passage) -> Bool {
        guard term.tokens.count == 1, let token = term.tokens.first else { return false }
        let bytes = passage.bytes[passage.tokens[token].range]
        guard bytes.count == 2, let letter = bytes.first, let digit = bytes.last else { return false }
        return (UInt8(ascii: "A")...UInt8(ascii: "C")).contains(letter) && (digit == 0x31 || digit == 0x32)
    }

    private static func isEligibility(
        _ passage: Passage, _ cues: KindCues, _ hasHard: Bool, _ hasSoft: Bool
    ) -> Bool {
        if cues.has(.permission) { return cues.first != .certification }
        if !hasHard { return cues.has(.presence) || !hasSoft && isCondition(cues, passage) }
        return cues.first.map { $0 == .presence || $0 == .body } ?? false
    }

    private static func isCondition(_ cues: KindCues, _ passage: Passage) -> Bool {
        cues.has(.body) || cues.has(.condition) || isPlace(passage)
    }

    private static func isCertification(_ asking: AskingStatement, _ cues: KindCues, _ hasHard: Bool)
        -> Bool
    {
        if asking.terms.first(where: { !$0.isSoft })?.category == .credential { return true }
        guard cues.has(.certification) else { return false }
        return !hasHard || cues.first == .certification
            || asking.terms.contains { $0.category == .credential }
    }

    private static func isEducation(_ cues: KindCues, _ hasHard: Bool, _ hasSoft: Bool) -> Bool {
        cues.has(.education) && (!hasHard && !hasSoft || cues.first == .education)
    }

    /// Whether it is the name of a place with its postal code: `Fairbrook, OH 40000 (Required)`.
    private static func isPlace(_ passage: Passage) -> Bool {
        guard passage.wordCount < 7 else { return false }
        return passage.tokens.indices.dropFirst(2).contains { index in
            passage.tokens[index].kind == .number && passage.tokens[index].range.count == 5
                && passage.tokens[index - 1].shape == .upper && passage.isMark(index - 2, ",")
        }
    }
}
