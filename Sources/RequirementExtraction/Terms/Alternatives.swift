import TextAnalysis

/// Tells which terms of a statement stand as alternatives, one of which is enough.
///
/// Works on lists: terms that commas, `or`, slashes and few words between hold together. A list is a choice when it
/// says `or`, gives examples or is announced as one; a list that only says `and` asks for all of it.
struct Alternatives {
    private let terms: [FoundTerm]
    private let passage: Passage
    private let parentheses: Parentheses
    private let starts: [Bool]
    private let isDuty: Bool
    private var groups: [[Int]] = []
    /// The positions of the groups that stand in parentheses, by their first terms.
    private var asides: [Int: Int] = [:]

    /// Terms that follow each other in one list.
    private struct Run {
        var terms: [Int]
        var gaps: [TermGap] = []
        var isExample = false
        /// Whether the word before the last member was read.
        var isClosed = false
    }

    /// Groups of term positions, each of two or more, in order.
    ///
    /// In a duty a slash joins what one does together, `React/TypeScript`, unless parentheses hold it.
    static func groups(_ terms: [FoundTerm], in passage: Passage, isDuty: Bool = false) -> [[Int]] {
        guard terms.count > 1 else { return [] }
        var reader = Alternatives(terms, passage, isDuty)
        reader.read()
        return reader.groups.filter { !$0.isEmpty }.sorted { ($0.first ?? 0) < ($1.first ?? 0) }
    }

    private init(_ terms: [FoundTerm], _ passage: Passage, _ isDuty: Bool) {
        (self.terms, self.passage, self.isDuty) = (terms, passage, isDuty)
        parentheses = Parentheses(passage, around: terms)
        starts = ListOpening.starts(terms, in: passage)
    }

    /// Reads the terms outside of parentheses as one sequence, and those in each pair as one of their own.
    private mutating func read() {
        if parentheses.isEmpty { return readSequence(Array(terms.indices)[...]) }
        var order = Array(terms.indices)
        order.sort {
            (-parentheses.opening(around: $0), $0) < (-parentheses.opening(around: $1), $1)
        }
        var start = 0
        for index in 1...order.count
        where index == order.count
            || parentheses.opening(around: order[index]) != parentheses.opening(around: order[start])
        {
            readSequence(order[start..<index])
            start = index
        }
    }

    private mutating func readSequence(_ sequence: ArraySlice<Int>) {
        var run = Run(terms: [])
        for term in sequence {
            guard let last = run.terms.last else {
                run = Run(terms: [term], isExample: starts[term])
                continue
            }
            let gap = TermGap(
                terms[last].tokens.upperBound..<terms[term].tokens.lowerBound, in: passage, parentheses)
            if starts[term] || !goesOn(run, gap, to: term) {
                close(run)
                run = Run(terms: [term], isExample: starts[term])
            } else {
                run.terms.append(term)
                run.gaps.append(gap)
                run.isClosed = gap.joint != .comma && gap.joint != .slash
            }
        }
        close(run)
        if let first = sequence.first { addAside(first) }
    }

    /// Adds the choice between a term and one that follows it in parentheses: `R (or Python)`.
    private mutating func addAside(_ term: Int) {
        let opening = parentheses.opening(around: term)
        guard opening >= 0, term > 0, terms[term - 1].tokens.upperBound == opening,
            opening + 1 < terms[term].tokens.lowerBound, TermGap.isOr(passage.tokens[opening + 1])
        else { return }
        if let own = asides[term] {
            groups[own].insert(term - 1, at: 0)
        } else {
            groups.append([term - 1, term])
        }
    }

    private func goesOn(_ run: Run, _ gap: TermGap, to term: Int) -> Bool {
        switch gap.joint {
        case .none: false
        case .or, .commaOr: true
        case .slash: true
        case .and: run.isExample && !announces(term) && (!run.isClosed || run.gaps.last?.joint == .and)
        case .comma: !(run.isExample && (run.isClosed || announces(term)))
        }
    }

    /// Whether a term names the class of examples that follow it: `Git and trackers such as Jira`.
    private func announces(_ term: Int) -> Bool { term + 1 < terms.count && starts[term + 1] }

    private mutating func close(_ run: Run) {
        guard run.terms.count > 1 else { return }
        if run.isExample || endsOpen(run) && !run.gaps.contains(where: { $0.joint == .or }) {
            add(run.terms, of: run, 0)
            return
        }
        var start = 0
        for cut in cuts(of: run) {
            addPart(start..<cut, of: run)
            start = cut
        }
        addPart(start..<run.terms.count, of: run)
    }

    /// Where one choice ends and the next list begins: after `A or B` a comma, unless `, or` follows in turn.
    private func cuts(of run: Run) -> [Int] {
        var cuts: [Int] = []
        var hasOr = false
        var joined = 0
        for (position, gap) in run.gaps.enumerated() {
            if gap.joint == .or || gap.joint == .commaOr {
                hasOr = true
            } else if hasOr, gap.joint == .comma, position >= joined {
                let next = run.gaps[position...].firstIndex { $0.joint != .comma && $0.joint != .slash }
                if let next, run.gaps[next].joint == .commaOr {
                    joined = next
                } else {
                    cuts.append(position + 1)
                    hasOr = false
                }
            }
        }
        return cuts
    }

    /// The whole part when it says `or`; else the pieces of it that slashes join, but for personal qualities.
    private mutating func addPart(_ part: Range<Int>, of run: Run) {
        let gaps = run.gaps[part.lowerBound..<max(part.lowerBound, part.upperBound - 1)]
        if gaps.contains(where: { $0.joint == .or || $0.joint == .commaOr })
            || part.upperBound == run.terms.count && part.count > 1 && endsOpen(run)
        {
            add(Array(run.terms[part]), of: run, part.lowerBound)
            return
        }
        guard !isDuty || parentheses.opening(around: run.terms[part.lowerBound]) >= 0 else { return }
        var piece = part.lowerBound
        for position in part {
            if position + 1 < part.upperBound, run.gaps[position].joint == .slash { continue }
            let members = run.terms[piece...position]
            if members.count > 1, !members.contains(where: { terms[$0].isSoft }) {
                add(Array(members), of: run, piece)
            }
            piece = position + 1
        }
    }

    /// Adds a group, without a last member that only names the class of the others.
    private mutating func add(_ members: [Int], of run: Run, _ start: Int) {
        var members = members
        if members.count > 2, run.gaps[start + members.count - 2].isOther { members.removeLast() }
        members = withShortForms(members)
        if run.isExample { absorb(into: &members) }
        if let first = members.first, parentheses.opening(around: first) >= 0 { asides[first] = groups.count }
        groups.append(members)
    }

    /// Adds the choices in parentheses behind single examples, `such as Python (NumPy/pandas), R`.
    private mutating func absorb(into members: inout [Int]) {
        for member in members {
            guard let inner = asides[member + 1],
                parentheses.opening(around: member + 1) == terms[member].tokens.upperBound
            else { continue }
            members += groups[inner]
            groups[inner] = []
        }
        members.sort()
    }

    /// The members with the other name that stands in parentheses behind one: `Amazon Web Services (AWS)`.
    private func withShortForms(_ members: [Int]) -> [Int] {
        var all: [Int] = []
        for member in members {
            all.append(member)
            let next = member + 1
            guard next < terms.count, parentheses.opening(around: next) == terms[member].tokens.upperBound,
                parentheses.closing(of: terms[member].tokens.upperBound) == terms[next].tokens.upperBound
            else { continue }
            all.append(next)
        }
        return all
    }

    /// Whether `or a related field` and the like follow.
    private func endsOpen(_ run: Run) -> Bool {
        guard let last = run.terms.last else { return false }
        var index = terms[last].tokens.upperBound
        var tail = 0
        while index < passage.tokens.count {
            if let close = parentheses.closing(of: index) {
                index = close + 1
            } else if TermGap.isOr(passage.tokens[index]) {
                break
            } else if passage.isMark(index, in: ",/") {
                index += 1
            } else if tail < 2, TermGap.isTail(passage.tokens[index]) {
                tail += 1
                index += 1
            } else {
                return false
            }
        }
        let rest = passage.tokens.dropFirst(index + 1)
        return rest.prefix(4).contains(where: TermGap.isOther)
            || tail == 0 && rest.first.map { TermGap.isTail($0) && !ActionVerbs.plain.contains($0) } ?? false
    }
}
