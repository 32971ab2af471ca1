import Terminology

/// Collects features.
struct FeatureHashes: FeatureSink {
    private(set) var hashes: [UInt64] = []

    @inline(__always)
    mutating func add(_ feature: UInt64) { hashes.append(feature) }

    /// Forgets the features, but keeps the room for as many.
    mutating func removeAll() { hashes.removeAll(keepingCapacity: true) }
}
