import Foundation

/// Finds in a sentence what a careful reader would strike at once.
enum DraftLint {
    /// The defects of a sentence, in words.
    static func defects(in sentence: String) -> [String] {
        var defects: [String] = []
        let words = sentence.split(separator: " ").map(String.init)
        if zip(words, words.dropFirst()).contains(where: {
            $0.lowercased() == $1.lowercased() && $0.count > 1
        }) {
            defects.append("a word stands twice")
        }
        if let first = sentence.first, !first.isUppercase, !first.isNumber { defects.append("begins small") }
        if [" .", " ,", " ;", " ?", ".."].contains(where: sentence.contains) {
            defects.append("a stop out of place")
        }
        if sentence.contains("{{") || sentence.contains("}}") { defects.append("an open slot") }
        if sentence.filter({ $0 == "(" }).count != sentence.filter({ $0 == ")" }).count {
            defects.append("an open bracket")
        }
        if ["a", "an"].contains(where: { words.last == $0 + "." }) {
            defects.append("an article at the end")
        }
        if ![".", "!", "?", "\"", "”"].contains(where: sentence.hasSuffix) { defects.append("no stop") }
        if clichés.contains(where: sentence.lowercased().contains) { defects.append("a cliché") }
        return defects
    }

    private static let clichés = [
        "perfect fit", "i am confident that", "passionate", "track record", "hard-working", "team player",
        "self-starter", "fast learner", "valuable asset", "cutting-edge", "spearheaded", "dream job",
        "to whom it may",
    ]
}
