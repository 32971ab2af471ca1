/// Turns the words of a posting round for a letter: what the employer calls "our" the letter calls "your".
public enum Pronouns {
    /// The text with the first person plural in the second person: `our teams` becomes `your teams`, `as we continue`
    /// becomes `as you continue`; nil when the text already speaks of "you", which would then be two people.
    public static func addressed(_ text: String) -> String? {
        let tokens = Tokenizer.tokens(of: text)
        let bytes = Array(text.utf8)
        var result = ""
        var position = 0
        for token in tokens where token.kind == .word && !(token.shape == .upper && token.range.count > 1) {
            let word = String(decoding: bytes[token.range], as: UTF8.self).lowercased()
                .split(separator: "’").joined(separator: "'")
            if second.contains(word) { return nil }
            guard let replacement = replacements[word] else { continue }
            result += String(decoding: bytes[position..<token.start], as: UTF8.self)
            result += token.shape == .capitalized ? English.capitalizingStart(replacement) : replacement
            position = token.end
        }
        return result + String(decoding: bytes[position...], as: UTF8.self)
    }

    private static let second: Set<String> = [
        "you", "your", "yours", "you're", "you'll", "you've", "you'd", "yourself", "yourselves", "i", "i'm",
        "i've", "i'll", "i'd", "my", "me", "mine", "myself",
    ]
    private static let replacements = [
        "our": "your", "ours": "yours", "we": "you", "us": "you", "we're": "you are", "we've": "you have",
        "we'll": "you will", "we'd": "you would", "ourselves": "yourselves",
    ]
}
