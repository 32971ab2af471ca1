import CareerModel

/// The words that make a statement of a kind.
enum KindReasons {
    /// The words, in the order of the statement, each once; `terms` are those that nothing waives.
    static func words(_ asking: AskingStatement, _ terms: [FoundTerm], _ kind: Requirement.Kind) -> [String] {
        guard asking.importance != .responsibility else { return [] }
        let passage = asking.passage
        var ranges = KindCues.matches(of: sorts(of: kind), in: passage)
        if kind == .education, let degree = asking.degree {
            ranges += DegreeReader.mentions(of: degree, in: passage)
        }
        if kind == .experience, let years = asking.years,
            let words = YearsReader.tokens(for: years, in: passage)
        {
            ranges = [words]
        }
        ranges += terms.filter { tells($0, of: kind) }.map(\.tokens)
        ranges.sort { $0.lowerBound < $1.lowerBound }
        return ranges.reduce(into: [String]()) { words, range in
            let text = passage.string(range)
            if !words.contains(text) { words.append(text) }
        }
    }

    private static func sorts(of kind: Requirement.Kind) -> [KindCues.Sort] {
        switch kind {
        case .skill: [.knowledge]
        case .experience: [.experience]
        case .education: [.education]
        case .certification: [.certification]
        case .language: [.language]
        case .eligibility: [.permission, .presence, .body, .condition]
        case .trait: []
        }
    }

    private static func tells(_ term: FoundTerm, of kind: Requirement.Kind) -> Bool {
        switch kind {
        case .skill: !term.isSoft
        case .certification: term.category == .credential
        case .language: term.category == .tongue
        case .trait: term.isSoft
        case .experience, .education, .eligibility: false
        }
    }
}

extension KindCues {
    /// Where phrases of some sorts stand, in order.
    static func matches(of sorts: [Sort], in passage: Passage) -> [Range<Int>] {
        table.matches(in: passage).filter { sorts.contains($0.tag) }.map(\.tokens)
    }
}
