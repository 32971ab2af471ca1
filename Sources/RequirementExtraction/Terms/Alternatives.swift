import TextAnalysis

/// Tells which terms of a statement stand as alternatives, one of which is enough.
enum Alternatives {
    private enum Joint { case none, comma, and, or, slash }

    /// Terms that follow each other in one list.
    private struct Run {
        var terms: [Int]
        var joints: [Joint] = []
        var isExample: Bool
    }

    /// Groups of term positions, each of two or more, in order.
    static func groups(_ terms: [FoundTerm], in passage: Passage) -> [[Int]] {
        var groups: [[Int]] = []
        var run: Run?
        for index in terms.indices {
            let starts = Run(
                terms: [index], isExample: startsExamples(terms[index].tokens.lowerBound, passage))
            guard var open = run, let last = open.terms.last else {
                run = starts
                continue
            }
            let joint = joint(terms[last].tokens.upperBound..<terms[index].tokens.lowerBound, passage)
            if joint == .none || joint == .and && !open.isExample {
                groups += self.groups(of: open, terms, passage)
                run = starts
            } else {
                open.terms.append(index)
                open.joints.append(joint)
                run = open
            }
        }
        if let run { groups += self.groups(of: run, terms, passage) }
        return groups
    }

    /// The whole list when it says `or` or gives examples; else the parts of it that slashes join.
    private static func groups(of run: Run, _ terms: [FoundTerm], _ passage: Passage) -> [[Int]] {
        guard run.terms.count > 1, let last = run.terms.last else { return [] }
        if run.isExample || run.joints.contains(.or) || endsOpen(terms[last].tokens.upperBound, passage) {
            return [run.terms]
        }
        var groups: [[Int]] = []
        var group = [run.terms[0]]
        for (position, joint) in run.joints.enumerated() {
            if joint != .slash {
                groups.append(group)
                group = []
            }
            group.append(run.terms[position + 1])
        }
        groups.append(group)
        return groups.filter { $0.count > 1 }
    }

    private static func joint(_ gap: Range<Int>, _ passage: Passage) -> Joint {
        guard !gap.isEmpty, gap.count <= 5 else { return .none }
        var joint = Joint.none
        for index in gap {
            let token = passage.tokens[index]
            if orWords.contains(token) {
                joint = .or
            } else if passage.isMark(index, "/") {
                if joint != .or { joint = .slash }
            } else if passage.isMark(index, in: ",") {
                if joint == .none { joint = .comma }
            } else if andWords.contains(token) || passage.isMark(index, "&") {
                if joint != .or, joint != .slash { joint = .and }
            } else if passage.isMark(index, in: "()\"'") || articles.contains(token) {
                continue
            } else {
                return .none
            }
        }
        return joint
    }

    /// Whether `or a related field` and the like follow.
    private static func endsOpen(_ index: Int, _ passage: Passage) -> Bool {
        var index = index
        if index < passage.tokens.count, closing.contains(passage.tokens[index]) { index += 1 }
        if passage.isMark(index, ",") || passage.isMark(index, "/") { index += 1 }
        guard index < passage.tokens.count, orWords.contains(passage.tokens[index]) else { return false }
        return passage.tokens[(index + 1)...].prefix(4).contains(where: others.contains)
    }

    private static func startsExamples(_ index: Int, _ passage: Passage) -> Bool {
        var index = index - 1
        while index >= 0, passage.tokens[index].kind == .mark, !passage.isMark(index, in: ".;") { index -= 1 }
        if passage.isMark(index, ".") { index -= 1 }
        guard index >= 0 else { return false }
        let token = passage.tokens[index]
        if examples.contains(token) { return true }
        if token.key == asKey, index > 0 { return passage.tokens[index - 1].key == suchKey }
        return token.key == eitherKey
    }

    private static let orWords = WordSet("or and/or oder ou o of and/or")
    private static let andWords = WordSet("and und et y e en och plus")
    private static let articles = WordSet("a an the other similar related equivalent")
    private static let closing = WordSet("etc field fields skills")
    private static let others = WordSet(
        "related similar equivalent other another comparable relevant any like closely")
    private static let examples = WordSet("e.g eg like z.b wie")
    private static let asKey = Folding.key("as")
    private static let suchKey = Folding.key("such")
    private static let eitherKey = Folding.key("either")
}
