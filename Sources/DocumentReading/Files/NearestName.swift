import TextAnalysis

/// Finding the name that was meant.
enum NearestName {
    private static let maximumNames = 2_000

    /// The name that differs least from `wanted`, letter case apart; nil when none is near.
    ///
    /// The first of equals wins. Near is what differs in at most `limit` bytes, or else in a third of them.
    static func find(_ wanted: String, in names: [String], limit: Int? = nil) -> String? {
        let target = wanted.utf8.map(\.lowercased)
        guard (1...100).contains(target.count) else { return nil }
        var best: String?
        var least = (limit ?? max(2, target.count / 3)) + 1
        for name in names.prefix(maximumNames) where name.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) {
            let candidate = name.utf8.map(\.lowercased)
            guard abs(candidate.count - target.count) < least else { continue }
            let distance = EditDistance.between(target, candidate)
            if distance < least, distance < max(target.count, candidate.count) {
                least = distance
                best = name
            }
        }
        return best
    }
}
