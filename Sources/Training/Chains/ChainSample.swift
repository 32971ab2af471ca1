/// A sequence with the label that each of its places should get.
struct ChainSample: Sendable {
    /// The features of each place, as numbers of a ``FeatureIndex``.
    var features: [[Int32]]
    /// The label of each place.
    var labels: [UInt8]
    /// The kind of the edge that leads to each place; empty when there is but one.
    var edges: [UInt8] = []

    /// The sample without the features that were seen too rarely.
    func keeping(_ counts: [Int32], atLeast least: Int32) -> ChainSample {
        var sample = self
        if least > 1 { sample.features = features.map { $0.filter { counts[Int($0)] >= least } } }
        return sample
    }
}
