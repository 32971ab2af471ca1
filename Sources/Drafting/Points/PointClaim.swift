import CareerModel
import TextAnalysis

/// Names in few words what the person brings for a requirement: `Demand forecasting at Acme`.
enum PointClaim {
    /// The claim.
    static func words(for requirement: Requirement, _ evidence: Evidence, _ fact: Fact) -> String {
        switch fact.kind {
        case .education, .certificate, .language: return fact.text
        case .job, .volunteer: return [fact.role, fact.place].compactMap { $0 }.joined(separator: ", ")
        default: break
        }
        let shown = requirement.terms.filter { evidence.terms.contains($0.name) }.map(\.text)
        let asked = shown.isEmpty ? evidence.terms : shown
        let named =
            evidence.relation == .related && !evidence.via.isEmpty ? evidence.via : Array(asked.prefix(2))
        let place = fact.place.map {
            fact.kind == .projectHighlight || fact.kind == .project ? "in \($0)" : "at \($0)"
        }
        if named.isEmpty {
            let role = [fact.role, fact.place].compactMap { $0 }.joined(separator: ", ")
            return role.isEmpty ? English.capitalizingStart(requirement.kind.rawValue) : role
        }
        let subject = English.capitalizingStart(English.list(named))
        return place.map { "\(subject) \($0)" } ?? subject
    }
}
