import CareerModel
import TextAnalysis

/// Tells which requirements a profile does not normally answer, so that the person has to.
enum ConfirmRule {
    /// Whether a requirement that nothing shows is for the person to confirm and no gap.
    ///
    /// Eligibility always is. So is a personal quality for which the posting names no skill: nobody writes "you are
    /// serious about your work but also believe that laughter is important" into a résumé.
    static func applies(to requirement: Requirement) -> Bool {
        switch requirement.kind {
        case .eligibility: true
        case .trait: requirement.terms.isEmpty
        case .language: requirement.terms.allSatisfy { $0.name == "English" } && !requirement.terms.isEmpty
        default: false
        }
    }
}
