import CareerModel
import Terminology

/// Tells what role each statement of a posting plays.
///
/// A linear chain over the statements, fitted to labelled postings: what stands above and below has its say, since the bullets
/// of one list mostly play one role.
struct StatementTagger: Sendable {
    /// What a statement of a posting does.
    enum Role: UInt8, Sendable, CaseIterable {
        case required, preferred, responsibility, none

        /// What a requirement of this role asks; nil when it asks nothing.
        var importance: Requirement.Importance? {
            switch self {
            case .required: .required
            case .preferred: .preferred
            case .responsibility: .responsibility
            case .none: nil
            }
        }
    }

    private let weights: WeightTable
    private let chain: LinearChain

    /// A tagger with fitted weights.
    init(weights: WeightTable, transitions: [Int32]) {
        self.weights = weights
        chain = LinearChain(labels: Role.allCases.count, transitions: transitions)
    }

    /// The role of each statement.
    func roles(_ features: StatementFeatures) -> [Role] {
        let labels = Role.allCases.count
        var scores = [Int32](repeating: 0, count: features.count * labels)
        for index in 0..<features.count {
            var sum = WeightSum(weights)
            features.each(at: index, &sum)
            for label in 0..<labels { scores[index * labels + label] = sum[label] }
        }
        return chain.best(scores, edge: features.edge).map { Role(rawValue: $0) ?? .none }
    }
}
