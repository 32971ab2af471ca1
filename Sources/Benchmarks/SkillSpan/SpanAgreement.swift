/// Counts how far the spans found agree with the labelled ones.
struct SpanAgreement {
    private var found = 0
    private var labelled = 0
    private var same = 0
    private var foundOverlapping = 0
    private var labelledOverlapping = 0

    /// Adds the spans of a sentence.
    mutating func add(found: [Range<Int>], labelled: [Range<Int>]) {
        self.found += found.count
        self.labelled += labelled.count
        same += Set(found).intersection(labelled).count
        foundOverlapping += found.count { span in labelled.contains { $0.overlaps(span) } }
        labelledOverlapping += labelled.count { span in found.contains { $0.overlaps(span) } }
    }

    /// F1, precision and recall of spans with the same first and last token, and of spans that share a token.
    func figures(_ layer: String) -> [Figure] {
        figures("\(layer) strict", precision: (same, found), recall: (same, labelled))
            + figures(
                "\(layer) overlap", precision: (foundOverlapping, found),
                recall: (labelledOverlapping, labelled))
    }

    private func figures(_ name: String, precision: (Int, Int), recall: (Int, Int)) -> [Figure] {
        let (right, complete) = (Self.share(precision), Self.share(recall))
        let both = right + complete == 0 ? 0 : 2 * right * complete / (right + complete)
        return [("F1", both), ("precision", right), ("recall", complete)].map { measure, value in
            Figure(name: "\(name) \(measure)", value: value, decimals: 3, unit: "")
        }
    }

    private static func share(_ part: (Int, Int)) -> Double {
        part.1 == 0 ? 0 : Double(part.0) / Double(part.1)
    }
}
