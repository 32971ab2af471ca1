/// Takes what is seen at one place of a sequence, as hashes, one after another.
///
/// Fitting collects them, reading adds up their weights.
@usableFromInline
package protocol FeatureSink {
    /// Takes a feature.
    mutating func add(_ feature: UInt64)
}
