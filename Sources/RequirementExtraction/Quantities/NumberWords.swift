import TextAnalysis

/// Small numbers written as words.
enum NumberWords {
    /// The value of a word; nil when it is no number.
    static func value(of token: Token) -> Double? {
        let value = table[token.key]
        return value == 0 ? nil : Double(value - 1)
    }

    /// Each number plus one, as zero means that a word is none.
    private static let table: KeyTable = {
        let words: [(String, UInt16)] = [
            ("zero", 0), ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6),
            ("seven", 7),
            ("eight", 8), ("nine", 9), ("ten", 10), ("eleven", 11), ("twelve", 12), ("fifteen", 15),
            ("eighteen", 18),
            ("twenty", 20), ("thirty", 30), ("ein", 1), ("eine", 1), ("einem", 1), ("zwei", 2), ("drei", 3),
            ("vier", 4), ("fünf", 5),
            ("un", 1), ("deux", 2), ("trois", 3), ("cinq", 5), ("uno", 1), ("dos", 2), ("tres", 3),
            ("cinco", 5), ("due", 2), ("tre", 3),
            ("twee", 2), ("drie", 3),
        ]
        var table = KeyTable(capacity: words.count)
        for (word, value) in words { table.add(value + 1, to: Folding.key(word)) }
        return table
    }()
}
