import TextAnalysis

/// Finds the words of a fact that it says do not hold: `not using Kubernetes anymore`, `no experience with Scala`.
enum Negation {
    /// The tokens that a denial governs: from the cue to the end of its clause, at most eight tokens on.
    static func deniedTokens(in bytes: UnsafeBufferPointer<UInt8>, tokens: [Token]) -> Set<Int> {
        var denied: Set<Int> = []
        for index in tokens.indices where isCue(index, tokens) {
            for position in (index + 1)..<max(index + 1, min(tokens.count, index + 9)) {
                let token = tokens[position]
                if token.kind == .mark, ".,;:()".utf8.contains(bytes[token.start]) { break }
                if clauseBreaks.contains(token.key) { break }
                denied.insert(position)
            }
        }
        return denied
    }

    private static func isCue(_ index: Int, _ tokens: [Token]) -> Bool {
        if cues.contains(tokens[index].key) { return true }
        guard index + 1 < tokens.count, let followers = pairs[tokens[index].key] else { return false }
        return followers.contains(tokens[index + 1].key)
    }

    private static func keys(_ words: [String]) -> Set<UInt64> { Set(words.map { Folding.key($0) }) }

    private static let cues = keys(["never", "stopped", "haven't", "don't", "didn't", "cannot"])
    private static let clauseBreaks = keys(["but", "and", "instead", "which", "while", "until"])
    private static let pairs: [UInt64: Set<UInt64>] = [
        Folding.key("no"): keys(["longer", "experience", "knowledge", "prior"]),
        Folding.key("not"): keys(["using", "use", "used", "familiar", "experienced", "yet"]),
        Folding.key("without"): keys(["using", "experience", "any"]),
        Folding.key("away"): keys(["from"]),
        Folding.key("migrated"): keys(["off"]),
        Folding.key("moved"): keys(["off"]),
    ]
}
