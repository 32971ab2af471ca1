/// Counts what was found, what is labelled, and what of both agrees.
struct Tally: Sendable {
    private var found = 0
    private var labelled = 0
    private var both = 0

    /// Adds the counts of one posting.
    mutating func add(found: Int, labelled: Int, both: Int) {
        self.found += found
        self.labelled += labelled
        self.both += both
    }

    /// The harmonic mean of precision and recall, with both.
    var text: String {
        "\(Share.text(2 * both, found + labelled)) (precision \(Share.text(both, found)), recall \(Share.text(both, labelled)))"
    }
}

/// A part of a whole, as text.
enum Share {
    /// A share in thousandths, as `0.873`.
    static func text(_ part: Int, _ whole: Int) -> String {
        guard whole > 0 else { return "-" }
        let thousandths = (part * 2000 + whole) / (2 * whole)
        let digits = String(thousandths % 1000)
        return "\(thousandths / 1000).\(String(repeating: "0", count: 3 - digits.utf8.count))\(digits)"
    }
}
