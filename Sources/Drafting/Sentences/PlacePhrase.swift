import TextAnalysis

/// Puts the place before a sentence that a person wrote.
enum PlacePhrase {
    /// `At Acme, I wrote …` for a sentence that begins with a word of grammar; a sentence that begins with a name or any
    /// other word stays as it is, since its first letter may not be lowered.
    static func opening(_ sentence: String, at place: String) -> String {
        let first = sentence.split(separator: " ").first.map { $0.lowercased() } ?? ""
        guard starts.contains(first) else { return sentence }
        return "At \(place), " + English.lowercasingStart(sentence)
    }

    private static let starts: Set<String> = [
        "i", "we", "my", "our", "the", "a", "an", "in", "on", "at", "by", "for", "from", "with", "when",
        "while", "after",
        "before", "over", "during", "within", "each", "every", "one", "two", "three", "four", "five", "six",
        "seven",
        "eight", "nine", "ten", "nobody", "everybody", "it", "this", "there", "because", "since", "until",
        "as", "both",
        "all", "most", "some", "half", "only", "to", "under", "between", "that", "these", "those", "if", "no",
        "twice",
    ]
}
