import TextAnalysis

/// The name of an employer as one says it inside a sentence.
enum PlaceName {
    /// The name without what only registers say: `Acme, Inc.` is `Acme`, `Acme (formerly Zenith)` is `Acme`, `Acme®` is
    /// `Acme`.
    static func spoken(_ name: String) -> String {
        var words = name.split(separator: " ").map(String.init)
        if let bracket = words.firstIndex(where: { $0.hasPrefix("(") }), bracket > 0 {
            words.removeSubrange(bracket...)
        }
        while words.count > 1, let last = words.last, isLegalForm(last) { words.removeLast() }
        var spoken = words.joined(separator: " ").filter { $0 != "®" && $0 != "™" }
        while let last = spoken.last, ",.;".contains(last) { spoken.removeLast() }
        return spoken.isEmpty ? name : spoken
    }

    private static func isLegalForm(_ word: String) -> Bool {
        let plain = word.lowercased().filter { $0 != "." && $0 != "," }
        return ["inc", "llc", "ltd", "limited", "pte", "gmbh", "plc", "corp", "sa", "bv", "ag", "pty", "llp"]
            .contains(plain)
    }
}
