import Terminology

/// Numbers the features seen in fitting, from zero in the order of their first appearance.
struct FeatureIndex: Sendable {
    private var numbers: [UInt64: Int32] = [:]
    /// The features' hashes, by number.
    private(set) var hashes: [UInt64] = []
    /// How often each was seen.
    private(set) var counts: [Int32] = []
    /// Whether each is one of secondary samples alone.
    private(set) var isSecondary: [Bool] = []

    /// The numbers of the features of a place, those not yet known added.
    ///
    /// Labels by other readers teach what all agree on, without teaching where those draw lines otherwise: their samples get every
    /// feature twice, as it is, and as one of theirs alone, which takes up what differs and is left out of the fitted table
    /// (Daumé 2007).
    mutating func add(_ features: [UInt64], isSecondary: Bool) -> [Int32] {
        let shared = features.map { number(of: $0, isSecondary: false) }
        guard isSecondary else { return shared }
        return shared
            + features.map { number(of: Feature.hash(Self.secondaryTemplate, $0), isSecondary: true) }
    }

    private mutating func number(of feature: UInt64, isSecondary: Bool) -> Int32 {
        if let number = numbers[feature] {
            counts[Int(number)] += 1
            return number
        }
        let number = Int32(hashes.count)
        numbers[feature] = number
        hashes.append(feature)
        counts.append(1)
        self.isSecondary.append(isSecondary)
        return number
    }

    private static let secondaryTemplate: UInt64 = 1_003
}

/// Collects the features of one place.
struct FeatureList: FeatureSink {
    /// What was seen.
    private(set) var features: [UInt64] = []

    mutating func add(_ feature: UInt64) { features.append(feature) }
}
