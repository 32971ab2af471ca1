/// The weights of those features of ``TermFeatures`` that take few values, added up beforehand.
///
/// A word's larger classes follow from its finest, so that all that one class says at one place is a single sum.
struct TermSums: Sendable {
    /// For each of the finest classes, from zero for none, what it says as the token's own, the one before, the one
    /// behind, the second before and the second behind.
    private let classes: [PackedWeights]
    /// What is said by no term of the vocabulary at a token and on both sides, by context.
    private let unknown: [PackedWeights]

    private static let places = 5
    private static let contexts: UInt64 = 4

    /// Adds up the weights of a table.
    init(_ weights: WeightTable, _ classes: WordClasses) {
        func weight(_ template: UInt64, _ value: UInt64) -> PackedWeights {
            weights.weight(of: Feature.hash(template, value))
        }
        var sums: [PackedWeights] = []
        sums.reserveCapacity((classes.count + 1) * Self.places)
        /// What the larger classes say, as far as they were met.
        var middles: [[PackedWeights]] = []
        for fine in 0...classes.count {
            let middle = Int(classes.classes(ofFine: fine).middle)
            while middles.count <= middle {
                let value = UInt64(middles.count)
                middles.append([20, 22, 23, 28, 29].map { weight($0, value) })
            }
            sums += middles[middle]
            let first = fine * Self.places
            for (place, template) in [UInt64(21), 24, 25].enumerated() {
                sums[first + place].add(weight(template, UInt64(fine)))
            }
        }
        self.classes = sums
        unknown = (0..<Self.contexts).map { context in
            var sum = weights.weight(of: Feature.hash(12, 0, context))
            sum.add(weights.weight(of: Feature.hash(13, 0, 0)))
            sum.add(weights.weight(of: Feature.hash(14, 0, 0)))
            return sum
        }
    }

    /// What the classes of a token and of those around it say, each by itself.
    @inline(__always)
    func ofClasses(
        _ own: WordClasses.Classes, before: WordClasses.Classes, after: WordClasses.Classes,
        before2: WordClasses.Classes, after2: WordClasses.Classes
    ) -> PackedWeights {
        classes.withUnsafeBufferPointer { classes in
            var sum = classes[Int(own.fine) &* Self.places]
            sum.add(classes[Int(before.fine) &* Self.places &+ 1])
            sum.add(classes[Int(after.fine) &* Self.places &+ 2])
            sum.add(classes[Int(before2.fine) &* Self.places &+ 3])
            sum.add(classes[Int(after2.fine) &* Self.places &+ 4])
            return sum
        }
    }

    /// What it says in a context that neither a token nor those beside it are known; nil for any other context.
    @inline(__always)
    func ofUnknown(_ context: UInt64) -> PackedWeights? {
        context < Self.contexts ? unknown[Int(context)] : nil
    }
}
