/// Lets the statements around one, in the same section and set alike, have a say in its role.
///
/// Bullets of one list mostly play one role: a plain one among requirements is a requirement. A statement that its own
/// words soften stays so.
enum NeighbourVote {
    /// The roles that fit best, given each statement's own scores.
    static func roles(_ scores: [[Double]], _ readings: [StatementReading]) -> [StatementScorer.Role] {
        let alone = scores.map(StatementScorer.best)
        return scores.indices.map { index in
            let neighbours = [index - 2, index - 1, index + 1, index + 2].filter { other in
                scores.indices.contains(other)
                    && isAlike(readings[index].statement, readings[other].statement)
            }
            let isSoftened = alone[index] == .preferred && readings[index].has(.soften)
            guard !neighbours.isEmpty, !isSoftened else { return alone[index] }
            var sums = scores[index]
            for neighbour in neighbours {
                sums[alone[neighbour].rawValue] += strength / Double(neighbours.count)
            }
            return StatementScorer.best(sums)
        }
    }

    private static func isAlike(_ left: Statement, _ right: Statement) -> Bool {
        left.shape == right.shape && left.section == right.section && left.heading == right.heading
    }

    /// What the neighbours weigh together, in the unit of the scores.
    private static let strength = 1.4
}
