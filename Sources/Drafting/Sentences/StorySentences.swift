import CareerModel
import TextAnalysis

/// The sentences of a story's passages that can stand in a letter as the person wrote them.
struct StorySentences: Sendable {
    /// One sentence.
    struct Item: Hashable, Sendable {
        /// The sentence with its stop.
        var text: String
        /// The fact that it belongs to.
        var fact: Fact
        /// Whether it leans on the sentence before it: `This`, `They`, `From their answers`.
        var leansBack: Bool
        /// Whether it names somebody or something by a pronoun, which one must know from before.
        var refersBack: Bool
        /// Whether it holds a number.
        var hasNumber: Bool
        /// Whether it tells of a loss or an error.
        var tellsOfLoss: Bool
    }

    /// The usable sentences of a passage, in order.
    static func items(of fact: Fact) -> [Item] {
        SentenceSplitter.sentences(of: fact.text).compactMap { sentence in
            let words = sentence.utf8.split(separator: UInt8(ascii: " ")).count
            guard (3...45).contains(words), endsWithStop(sentence), isClean(sentence) else { return nil }
            return Item(
                text: sentence, fact: fact, leansBack: leansBack(sentence), refersBack: refersBack(sentence),
                hasNumber: Tokenizer.tokens(of: sentence).contains { $0.kind == .number },
                tellsOfLoss: sentence.lowercased().split(whereSeparator: { !$0.isLetter }).contains {
                    losses.contains(String($0))
                })
        }
    }

    private static func endsWithStop(_ sentence: String) -> Bool {
        guard let last = sentence.utf8.last else { return false }
        return ".!\"".utf8.contains(last) || sentence.hasSuffix(".”")
    }

    private static func isClean(_ sentence: String) -> Bool {
        !sentence.utf8.contains { "{}<>|".utf8.contains($0) } && sentence.first?.isUppercase == true
    }

    private static func leansBack(_ sentence: String) -> Bool {
        let words = sentence.lowercased().split(whereSeparator: { $0 == " " || $0 == "," }).prefix(3).map(
            String.init)
        guard let first = words.first else { return true }
        if leaning.contains(first) { return true }
        return ["after", "from", "with", "by", "on", "in", "for", "of", "at"].contains(first)
            && words.dropFirst().contains {
                ["that", "this", "those", "these", "their", "it", "them", "its"].contains($0)
            }
    }

    private static func refersBack(_ sentence: String) -> Bool {
        sentence.lowercased().split(whereSeparator: { !$0.isLetter }).contains {
            pronouns.contains(String($0))
        }
    }

    private static let pronouns: Set<String> = [
        "he", "she", "him", "her", "his", "hers", "it", "its", "they", "them", "their",
    ]
    private static let losses: Set<String> = [
        "mistake", "mistakes", "failed", "failure", "lost", "blame", "fault", "wrong", "damage", "complaints",
    ]
    private static let leaning: Set<String> = [
        "this", "that", "these", "those", "it", "its", "they", "their", "them", "he", "she", "his", "her",
        "then", "there",
        "both", "each", "neither", "so", "but", "and", "also", "however", "instead", "afterwards", "later",
        "meanwhile",
        "therefore", "thus", "such", "otherwise", "still", "again", "next", "finally", "half", "none",
        "another", "or",
    ]
}
