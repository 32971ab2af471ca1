import TextAnalysis

/// Titles and names as one says them inside a sentence.
enum RoleName {
    /// A name that is shouted, in small letters but for the first of each word: `SOUS CHEF` is `Sous Chef`.
    ///
    /// Words of up to three letters or without a vowel may be abbreviations and stay, as does a name that has a small letter
    /// anywhere.
    static func calm(_ name: String) -> String {
        guard !name.utf8.contains(where: ASCII.isLower), name.utf8.contains(0x20) || name.utf8.count > 6
        else { return name }
        return name.split(separator: " ").map { word in
            word.utf8.count > 3 && hasVowel(word)
                ? word.prefix(1) + word.dropFirst().lowercased() : String(word)
        }.joined(separator: " ")
    }

    private static func hasVowel(_ word: Substring) -> Bool {
        word.utf8.contains { "AEIOU".utf8.contains($0) }
    }

    /// The title without what follows a bracket, comma or dash: `Machine Learning Scientist (L5) - Content` is
    /// `Machine Learning Scientist`.
    static func spoken(_ title: String) -> String {
        var end = title.endIndex
        for sign in [" (", ", ", " - ", " – ", " — ", " | ", ": ", " [", " / "] {
            if let range = title.firstRange(of: sign), range.lowerBound < end { end = range.lowerBound }
        }
        let short = title[..<end].split(separator: " ").joined(separator: " ")
        return calm(short.utf8.count >= 3 ? short : title)
    }
}
