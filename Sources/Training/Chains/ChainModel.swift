import Terminology

/// A fitted chain: the weight of each feature for each label, and of each label after another.
struct ChainModel: Sendable {
    /// The number of labels.
    let labels: Int
    /// The weights of each feature, a lane a label.
    var weights: [ChainTrainer.Lanes]
    /// `[kind][from][to]`, flat; nil where one label must not follow another.
    var transitions: [Float?]
    /// The hashes of the features, by number; nil for those that only fitting needs.
    var hashes: [UInt64?]

    /// The transitions in the parts of ``WeightTable/scale``.
    var wholeTransitions: [Int32] {
        transitions.map { $0.map { Int32(($0 * WeightTable.scale).rounded()) } ?? Self.never }
    }

    /// Makes a label more likely after any other than the samples say.
    ///
    /// `readiness` is added to the scores of all transitions that lead to it.
    mutating func favour(_ label: Int, by readiness: Float) {
        for index in transitions.indices where index % labels == label {
            transitions[index] = transitions[index].map { $0 + readiness }
        }
    }

    /// The transition of what must not be: less than any sum of weights.
    static let never: Int32 = -100_000
}
