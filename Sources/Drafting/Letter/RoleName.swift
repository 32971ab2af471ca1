/// The title of a role as one says it inside a sentence.
enum RoleName {
    /// The title without what follows a bracket, comma or dash: `Machine Learning Scientist (L5) - Content` is
    /// `Machine Learning Scientist`.
    static func spoken(_ title: String) -> String {
        var end = title.endIndex
        for sign in [" (", ", ", " - ", " – ", " — ", " | ", ": ", " [", " / "] {
            if let range = title.firstRange(of: sign), range.lowerBound < end { end = range.lowerBound }
        }
        let short = title[..<end].split(separator: " ").joined(separator: " ")
        return short.utf8.count >= 3 ? short : title
    }
}
