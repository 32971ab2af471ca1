import Terminology

/// The weights of those features of ``StatementFeatures`` that take few values, looked up beforehand.
struct StatementSums: Sendable {
    /// For each of the ``LineFeatures``, what it says of its own statement, then of each neighbour under another heading
    /// and under the same one.
    private let lines: [PackedWeights]
    /// What each middle class of a word says, from zero for none.
    private let classes: [PackedWeights]

    private static let places = 1 + 2 * StatementFeatures.neighbours.count

    /// Looks the weights up in a table.
    init(_ weights: WeightTable) {
        lines = LineFeatures.indices.flatMap { line in
            let own = weights.weight(of: StatementFeatures.line(line))
            return [own]
                + StatementFeatures.neighbours.indices.flatMap { neighbour in
                    [false, true].map { isAlike in
                        weights.weight(
                            of: StatementFeatures.line(line, of: neighbour, isAlike: isAlike))
                    }
                }
        }
        classes = (0...WordClasses.learned.mostMiddle).map { middle in
            weights.weight(of: StatementFeatures.middle(UInt16(middle)))
        }
    }

    /// What a line feature says of its own statement.
    @inline(__always)
    func line(_ line: Int) -> PackedWeights { lines[line &* Self.places] }

    /// What a line feature of a neighbour says.
    @inline(__always)
    func line(_ line: Int, of neighbour: Int, isAlike: Bool) -> PackedWeights {
        lines[line &* Self.places &+ 1 &+ 2 &* neighbour &+ (isAlike ? 1 : 0)]
    }

    /// What a word's middle class says.
    @inline(__always)
    func middle(_ middle: UInt16) -> PackedWeights { classes[Int(middle)] }
}
