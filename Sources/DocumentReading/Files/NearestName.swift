/// Finding the name that was meant.
enum NearestName {
    private static let maximumNames = 2_000

    /// The name that differs least from `wanted`, letter case apart; nil when none is near.
    ///
    /// The first of equals wins.
    static func find(_ wanted: String, in names: [String]) -> String? {
        let target = folded(wanted)
        guard (1...100).contains(target.count) else { return nil }
        var best: String?
        var least = max(2, target.count / 3) + 1
        for name in names.prefix(maximumNames) where name.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) {
            let candidate = folded(name)
            guard abs(candidate.count - target.count) < least else { continue }
            let distance = distance(target, candidate)
            if distance < least, distance < max(target.count, candidate.count) {
                least = distance
                best = name
            }
        }
        return best
    }

    private static func folded(_ name: String) -> [UInt8] {
        name.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    }

    /// How many bytes must be put in, taken out or changed.
    private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var row = Array(0...right.count)
        for (line, byte) in left.enumerated() {
            var diagonal = row[0]
            row[0] = line + 1
            for (column, other) in right.enumerated() {
                let above = row[column + 1]
                row[column + 1] = min(above + 1, row[column] + 1, diagonal + (byte == other ? 0 : 1))
                diagonal = above
            }
        }
        return row[right.count]
    }
}
