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

    /// The weights of the asking roles, feature by feature.
    private let weights: [Double]

    /// Reads the table of weights, whose lines stand in the order of ``LineFeatures/names``; features without a line weigh
    /// nothing.
    init(table: String = StatementWeights.table) {
        var weights = Array(repeating: 0.0, count: LineFeatures.names.count * Self.roleCount)
        var position = 0
        for line in table.utf8.split(separator: UInt8(ascii: "\n")) {
            let parts = line.split(separator: UInt8(ascii: " "))
            while position < LineFeatures.names.count,
                !LineFeatures.names[position].utf8.elementsEqual(parts[0])
            {
                position += 1
            }
            guard position < LineFeatures.names.count, parts.count == Self.roleCount + 1 else { break }
            for role in 0..<Self.roleCount {
                weights[position * Self.roleCount + role] =
                    Double(Int(Substring(parts[role + 1])) ?? 0) / 100
            }
        }
        self.weights = weights
    }

    /// The number of roles that ask something.
    private static let roleCount = Role.allCases.count - 1

    /// The score of each role for a statement, in the order of ``Role``; that of ``Role/none`` is zero.
    func scores(_ features: LineFeatures) -> [Double] {
        var sums = [0.0, 0, 0, 0]
        for feature in features.present {
            for role in 0..<Self.roleCount { sums[role] += weights[feature * Self.roleCount + role] }
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
