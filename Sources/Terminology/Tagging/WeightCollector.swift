/// Takes the features of one place after another and adds up their weights.
///
/// In three steps, since each search waits for memory far away: a filter dismisses most features that the table does not
/// hold, then the slots of the others are fetched, both without branching; then they are compared.
@usableFromInline
package struct WeightCollector: FeatureSink {
    @usableFromInline let table: WeightTable
    @usableFromInline let filter: WeightFilter.Reader
    /// The features that may have weights.
    @usableFromInline let features: UnsafeMutableBufferPointer<UInt64>
    @usableFromInline var count = 0
    /// The slots where the searches for them begin.
    private let slots: UnsafeMutableBufferPointer<UInt64>
    @usableFromInline var part = PackedWeights()
    private var sum = SIMD8<Int32>()

    init(
        _ table: WeightTable, _ filter: WeightFilter.Reader, features: UnsafeMutableBufferPointer<UInt64>,
        slots: UnsafeMutableBufferPointer<UInt64>
    ) {
        (self.table, self.filter, self.features, self.slots) = (table, filter, features, slots)
    }

    /// Takes a feature.
    @inlinable
    @inline(__always)
    package mutating func add(_ feature: UInt64) {
        features[count] = feature
        count &+= filter.bit(of: feature, at: table.slot(of: feature))
        if count == features.count { lookUp() }
    }

    /// Takes weights that were added up beforehand, of no more features than ``PackedWeights/least``.
    @inlinable
    package mutating func add(_ weights: PackedWeights) {
        part.add(weights)
        if !part.hasRoom { makeRoom() }
    }

    /// The sum of the weights taken since the last call, for each label in the parts of ``WeightTable/scale``; the lanes
    /// beyond the last label tell nothing.
    package mutating func takeSum() -> SIMD8<Int32> {
        lookUp()
        let all = sum &+ part.lanes
        sum = SIMD8()
        part = PackedWeights()
        return all
    }

    @usableFromInline
    mutating func lookUp() {
        for index in 0..<count { slots[index] = table.raw(table.slot(of: features[index])) }
        var part = part
        for index in 0..<count {
            if let slot = table.found(features[index], from: slots[index]) { part.add(slot: slot) }
        }
        self.part = part
        count = 0
        if !part.hasRoom { makeRoom() }
    }

    @usableFromInline
    mutating func makeRoom() {
        sum &+= part.lanes
        part = PackedWeights()
    }
}
