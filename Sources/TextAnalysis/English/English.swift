/// Small joins of English words.
public enum English {
    /// Words as a list: `a`, `a and b`, `a, b and c`.
    public static func list(_ words: [String], conjunction: String = "and") -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " \(conjunction) \(last)"
    }

    /// `a` or `an` before a word, by its sound: `an hour`, `a unit`, `an SQL query`, `a UX team`.
    public static func indefiniteArticle(before phrase: String) -> String {
        let bytes = Array(
            phrase.utf8.drop { !ASCII.isLetter($0) && !ASCII.isDigit($0) }.prefix { !endsWord($0) })
        guard let first = bytes.first else { return "a" }
        if ASCII.isDigit(first) { return startsLikeEight(bytes) ? "an" : "a" }
        if isSpelled(bytes) { return "AEFHILMNORSX".utf8.contains(first) ? "an" : "a" }
        let lower = String(decoding: bytes, as: UTF8.self).lowercased()
        if silentH.contains(where: lower.hasPrefix) { return "an" }
        if vowelSounds.contains(where: lower.hasPrefix) { return "an" }
        if lower == "one" || yowelSounds.contains(where: lower.hasPrefix) { return "a" }
        return "aeiou".utf8.contains(ASCII.lowercased(first)) ? "an" : "a"
    }

    private static func endsWord(_ byte: UInt8) -> Bool { ASCII.isSpace(byte) || byte == UInt8(ascii: "-") }

    /// Whether a number is spoken with a vowel first: `8`, `80`, `11`, `18`, `11,000`.
    private static func startsLikeEight(_ bytes: [UInt8]) -> Bool {
        let digits = bytes.prefix { ASCII.isDigit($0) }
        return digits.first == UInt8(ascii: "8") || digits.elementsEqual("11".utf8)
            || digits.elementsEqual("18".utf8)
    }

    /// The text with every `a` and `an` as the next word wants it.
    public static func correctingArticles(_ text: String) -> String {
        var words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        for index in words.indices.dropLast() {
            switch words[index] {
            case "a", "an": words[index] = indefiniteArticle(before: words[index + 1])
            case "A", "An": words[index] = indefiniteArticle(before: words[index + 1]) == "an" ? "An" : "A"
            default: continue
            }
        }
        return words.joined(separator: " ")
    }

    /// Whether the capitals that a word begins with are read letter by letter: `SQL`, `MBA`, `MLOps`, `MSc`, `R`, but
    /// not `NASA` or `RESTful`.
    ///
    /// More than three capitals with a vowel behind the first make a word.
    private static func isSpelled(_ word: [UInt8]) -> Bool {
        var capitals = word.prefix { !ASCII.isLower($0) && $0 < 0x80 }
        // The last of several capitals begins the word behind them: `ML` and `Ops`.
        if capitals.count > 2, capitals.count < word.count { capitals.removeLast() }
        guard let first = capitals.first, ASCII.isUpper(first) else { return false }
        if capitals.count == 1 { return word.count == 1 }
        if capitals.count == word.count, word.count <= 3 {
            return !wordsInCapitals.contains { word.elementsEqual($0.utf8) }
        }
        return !capitals.dropFirst().contains { "AEIOU".utf8.contains($0) }
    }

    private static let wordsInCapitals = ["LAN", "NIC", "RAG", "RAM", "ROM", "SAN", "SIM", "SOC"]
    private static let silentH = ["hour", "honest", "honor", "honour", "heir"]
    /// Beginnings that ``yowelSounds`` would take for `uni-`.
    private static let vowelSounds = ["unin", "unim", "unide"]
    private static let yowelSounds = [
        "uni", "use", "usa", "usu", "util", "eu", "once", "oned", "onen", "ubi", "ura", "uro",
    ]

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
