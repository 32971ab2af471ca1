import CareerModel
import TextAnalysis

/// Names in few words what the person brings for a requirement: `Demand forecasting at Acme`.
///
/// It takes the posting's words only where the fact names the same thing, else the fact's own term, else the role.
enum PointClaim {
    /// The claim.
    static func words(
        for requirement: Requirement, _ evidence: Evidence, _ fact: Fact, in context: DraftingContext
    ) -> String {
        switch fact.kind {
        case .education, .certificate, .language: return fact.text
        case .job, .volunteer: return [fact.role, fact.place].compactMap { $0 }.joined(separator: ", ")
        default: break
        }
        let named = context.named(requirement, by: fact).prefix(2)
        let subject = named.isEmpty ? Array(evidence.via.prefix(2)) : Array(named)
        let isProject = fact.kind == .projectHighlight || fact.kind == .project
        let place = fact.place.map { isProject ? "in \($0)" : "at \($0)" }
        guard !subject.isEmpty else {
            let role = [fact.role, fact.place].compactMap { $0 }.joined(separator: ", ")
            return role.isEmpty ? English.capitalizingStart(requirement.kind.rawValue) : role
        }
        let words = English.capitalizingStart(English.list(subject))
        return place.map { "\(words) \($0)" } ?? words
    }
}
