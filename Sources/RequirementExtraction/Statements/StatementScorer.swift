import CareerModel
import TextAnalysis

/// Tells what role a statement plays in its posting, by a weighted sum of what can be seen of it.
struct StatementScorer: Sendable {
    /// The role of a statement.
    enum Role: Int, Sendable, CaseIterable {
        /// It asks something that must be had.
        case required
        /// It asks something that should be had.
        case preferred
        /// It names a duty.
        case responsibility
        /// It asks nothing.
        case none

        /// How strongly a statement of this role asks; nil when it asks nothing.
        var importance: Requirement.Importance? {
            switch self {
            case .required: .required
            case .preferred: .preferred
            case .responsibility: .responsibility
            case .none: nil
            }
        }
    }

    private let weights: [[Double]]

    /// Reads the table of weights: a line each feature, its name and the weight for each role but ``Role/none``.
    init(table: String = StatementWeights.table) {
        let positions = Dictionary(
            uniqueKeysWithValues: LineFeatures.names.enumerated().map { ($1, $0) })
        var weights = Array(repeating: [0.0, 0, 0], count: positions.count)
        for line in table.utf8.split(separator: UInt8(ascii: "\n")) {
            let parts = line.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
            guard parts.count == 4, let position = positions[parts[0]] else { continue }
            weights[position] = parts.dropFirst().map { Double($0) ?? 0 }
        }
        self.weights = weights
    }

    /// The score of each role for a statement, in the order of ``Role``; that of ``Role/none`` is zero.
    func scores(_ features: LineFeatures) -> [Double] {
        var sums = [0.0, 0, 0, 0]
        for feature in features.present {
            for role in 0..<3 { sums[role] += weights[feature][role] }
        }
        return sums
    }

    /// The role with the highest score; of equals the first.
    static func best(_ scores: [Double]) -> Role {
        var best = Role.none
        for role in Role.allCases where scores[role.rawValue] > scores[best.rawValue] { best = role }
        return best
    }
}
