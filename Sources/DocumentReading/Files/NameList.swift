/// A few names told in a sentence.
enum NameList {
    private static let most = 5

    /// The first names, and how many more there are: `a`, `b` and 3 more.
    static func text(_ names: [String]) -> String {
        let quoted = names.prefix(most).map { "`\($0)`" }
        if names.count > most { return quoted.joined(separator: ", ") + " and \(names.count - most) more" }
        guard let last = quoted.last, quoted.count > 1 else { return quoted.joined() }
        return quoted.dropLast().joined(separator: ", ") + " and " + last
    }
}
