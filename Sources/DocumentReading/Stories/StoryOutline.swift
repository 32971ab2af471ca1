/// Which headings of a bank are the titles of stories.
struct StoryOutline {
    /// The places of the titles among the lines, in order; empty when no heading is one.
    let titles: [Int]
    /// Where the heading of the whole bank stands, when there is one.
    let bankTitle: Int?

    init(_ lines: [StoryLine]) {
        let headings = lines.indices.compactMap { index -> (place: Int, level: Int)? in
            guard case .heading(let level) = lines[index].kind, lines[index].label == nil else { return nil }
            return (index, level)
        }
        guard let top = headings.map(\.level).min() else {
            titles = []
            bankTitle = nil
            return
        }
        let first = headings.filter { $0.level == top }.map(\.place)
        if first.count == 1, let inner = Self.inner(lines, headings, under: first[0], top) {
            titles = inner
            bankTitle = first[0]
        } else {
            titles = first
            bankTitle = nil
        }
    }

    /// The headings under the only topmost one, when they and not it are the stories.
    private static func inner(
        _ lines: [StoryLine], _ headings: [(place: Int, level: Int)], under title: Int, _ top: Int
    ) -> [Int]? {
        guard let level = headings.map(\.level).filter({ $0 > top }).min() else { return nil }
        let places = headings.filter { $0.level == level }.map(\.place)
        guard let first = places.first, first > title else { return nil }
        let introduction = lines[(title + 1)..<first]
        let hasParts = introduction.contains { line in
            if case .part = line.label?.meaning { true } else { false }
        }
        let labelIsAsHigh = lines.contains { line in
            if case .heading(let other) = line.kind, line.label != nil { other <= level } else { false }
        }
        if hasParts || labelIsAsHigh { return nil }
        let hasLabels = introduction.contains { $0.label != nil }
        let haveLabels = lines[first...].contains { $0.label != nil }
        return introduction.isEmpty || haveLabels || (places.count > 1 && !hasLabels) ? places : nil
    }
}
