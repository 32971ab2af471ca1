import CareerModel
import TextAnalysis

/// Tells which requirements a profile does not normally answer, so that the person has to.
enum ConfirmRule {
    /// Whether a requirement that is not met is for the person to confirm and no gap.
    ///
    /// Eligibility always is. So is a personal quality for which the posting names no skill or a mere attitude: nobody
    /// writes "you are serious about your work but also believe that laughter is important" into a résumé.
    static func applies(to requirement: Requirement, _ asks: [Ask], _ attitudes: Attitudes) -> Bool {
        switch requirement.kind {
        case .eligibility: true
        case .trait: asks.allSatisfy { $0.options.allSatisfy(attitudes.contains) }
        case .language: requirement.terms.allSatisfy { $0.name == "English" } && !requirement.terms.isEmpty
        default: false
        }
    }
}
