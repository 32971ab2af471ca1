/// Small joins of English words.
public enum English {
    /// Words as a list: `a`, `a and b`, `a, b and c`.
    public static func list(_ words: [String], conjunction: String = "and") -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " \(conjunction) \(last)"
    }

    /// `a` or `an` before a word, by its sound: `an hour`, `a unit`, `an SQL query`, `a UX team`.
    public static func indefiniteArticle(before phrase: String) -> String {
        guard let word = phrase.split(whereSeparator: { $0 == " " || $0 == "-" }).first.map(String.init)
        else {
            return "a"
        }
        let bytes = Array(word.utf8)
        guard let first = bytes.first else { return "a" }
        let lower = word.lowercased()
        if bytes.count > 1, bytes.allSatisfy({ !ASCII.isLower($0) }), ASCII.isUpper(first), isSpelled(bytes) {
            return "AEFHILMNORSX".utf8.contains(first) ? "an" : "a"
        }
        if ASCII.isDigit(first) {
            return first == UInt8(ascii: "8") || lower == "11" || lower == "18" ? "an" : "a"
        }
        if silentH.contains(where: lower.hasPrefix) { return "an" }
        if yowelSounds.contains(where: lower.hasPrefix) { return "a" }
        return "aeiou".utf8.contains(ASCII.lowercased(first)) ? "an" : "a"
    }

    /// The text with every `a` and `an` as the next word wants it.
    public static func correctingArticles(_ text: String) -> String {
        var words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        for index in words.indices.dropLast() where words[index] == "a" || words[index] == "an" {
            words[index] = indefiniteArticle(before: words[index + 1])
        }
        return words.joined(separator: " ")
    }

    /// Whether capitals are read letter by letter: no vowel between the first and last letter, or at most three letters.
    private static func isSpelled(_ word: [UInt8]) -> Bool {
        word.count <= 3 || !word.dropFirst().contains { "AEIOU".utf8.contains($0) }
    }

    private static let silentH = ["hour", "honest", "honor", "honour", "heir"]
    private static let yowelSounds = ["uni", "use", "usa", "util", "eu", "one-", "once", "ubi", "ura"]

    /// A small whole number in words up to twelve, in digits above: `seven`, `14`.
    public static func number(_ value: Int) -> String {
        numbers.indices.contains(value) ? numbers[value] : String(value)
    }

    /// The value of an English number word up to twelve, or of a round ten up to ninety.
    public static func value(ofNumberWord word: String) -> Int? {
        let lower = word.lowercased()
        return numbers.firstIndex(of: lower) ?? tens.firstIndex(of: lower).map { ($0 + 1) * 10 }
    }

    private static let numbers = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
        "twelve",
    ]
    private static let tens = [
        "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ]

    /// The text with its first letter small, unless the first word is written in capitals, mixed, or is `I`.
    public static func lowercasingStart(_ text: String) -> String {
        if text.hasPrefix("A ") { return "a" + text.dropFirst() }
        guard let token = Tokenizer.tokens(of: text).first, token.shape == .capitalized, token.start == 0
        else {
            return text
        }
        return text.prefix(1).lowercased() + text.dropFirst()
    }

    /// The text with its first letter large, unless the first word has a capital inside (`iOS`).
    public static func capitalizingStart(_ text: String) -> String {
        guard let token = Tokenizer.tokens(of: text).first, token.shape == .lower, token.start == 0 else {
            return text
        }
        return text.prefix(1).uppercased() + text.dropFirst()
    }
}
