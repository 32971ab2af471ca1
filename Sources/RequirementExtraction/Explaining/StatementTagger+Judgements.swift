import CareerModel
import Terminology

extension StatementTagger {
    /// The role of each statement, with how sure it is.
    func judgements(_ features: StatementFeatures) -> [Explanation.Role] {
        let scores = scores(features)
        let path = chain.best(scores, edge: features.edge)
        return zip(path, chain.margins(of: path, scores, edge: features.edge)).map { label, margin in
            Explanation.Role(
                importance: Role(rawValue: label)?.importance, next: Role(rawValue: margin.next)?.importance,
                margin: Double(margin.shortfall) / Double(WeightTable.scale))
        }
    }
}

extension StatementTagger.Role {
    /// The role of a statement that asks with an importance, or asks nothing.
    init(_ importance: Requirement.Importance?) {
        switch importance {
        case .required: self = .required
        case .preferred: self = .preferred
        case .responsibility: self = .responsibility
        case nil: self = .none
        }
    }
}
