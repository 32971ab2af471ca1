/// The words that make terms alternatives.
enum ChoiceReasons {
    /// What announces the list, what stands between its members, and what leaves its end open, each once.
    static func words(of group: [Int], _ terms: [FoundTerm], in passage: Passage) -> [String] {
        guard let first = group.first, let last = group.last else { return [] }
        var words: [String] = []
        func add(_ range: Range<Int>) {
            let text = passage.string(range)
            if !words.contains(text) { words.append(text) }
        }
        if ListOpening.starts(terms, in: passage)[first] {
            let opening = ListOpening.table.matches(in: passage)
                .last { $0.tokens.upperBound <= terms[first].tokens.lowerBound }
            if let opening { add(opening.tokens) }
        }
        for (left, right) in zip(group, group.dropFirst()) {
            let gap =
                terms[left].tokens
                .upperBound..<max(
                    terms[left].tokens.upperBound, terms[right].tokens.lowerBound)
            for index in gap where TermGap.isOr(passage.tokens[index]) || passage.isMark(index, "/") {
                add(index..<(index + 1))
            }
        }
        let rest = terms[last].tokens.upperBound..<passage.tokens.count
        if let or = rest.prefix(5).first(where: { TermGap.isOr(passage.tokens[$0]) }),
            let other = rest.dropFirst(or - rest.lowerBound + 1).prefix(4).first(where: {
                TermGap.isOther(passage.tokens[$0])
            })
        {
            add(or..<(other + 1))
        }
        return words
    }
}
