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

    let weights: WeightTable
    let chain: LinearChain
    private let sums: StatementSums

    /// A tagger with fitted weights.
    init(weights: WeightTable, transitions: [Int32]) {
        self.weights = weights
        sums = StatementSums(weights)
        chain = LinearChain(labels: Role.allCases.count, transitions: transitions)
    }

    /// What it weighs that a heading or an item's own words say what it is, in the parts of ``WeightTable/scale``: postings
    /// of a few lines show too little else.
    private static let announcement: Int32 = 24

    /// The role of each statement.
    func roles(_ features: StatementFeatures) -> [Role] {
        chain.best(scores(features), edge: features.edge).map { Role(rawValue: $0) ?? .none }
    }

    /// The scores of each role for each statement by itself.
    func scores(_ features: StatementFeatures) -> [LinearChain.Lanes] {
        weights.collecting { collector in
            (0..<features.count).map { index in
                features.each(at: index, with: sums, &collector)
                var scores = collector.takeSum()
                if let role = features.announcedRole(at: index) {
                    scores[Int(role.rawValue)] += Self.announcement
                }
                return scores
            }
        }
    }
}
