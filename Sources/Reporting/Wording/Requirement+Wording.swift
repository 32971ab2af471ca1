import CareerModel

extension Requirement.Importance {
    /// The heading over statements of this importance.
    var heading: String {
        switch self {
        case .required: "Required"
        case .preferred: "Preferred"
        case .responsibility: "Duties"
        }
    }

    /// How many there are: `1 duty`, `3 required`.
    func count(_ number: Int) -> String {
        switch self {
        case .required: "\(number) required"
        case .preferred: "\(number) preferred"
        case .responsibility: Numbers.count(number, "duty", "duties")
        }
    }

    /// The word for one statement.
    var word: String {
        switch self {
        case .required: "required"
        case .preferred: "preferred"
        case .responsibility: "duty"
        }
    }
}

extension Requirement.Years {
    /// `at least 4 years`, `3 to 5 years`; nil when neither bound says anything.
    var words: String? {
        switch (minimum.flatMap { $0 > 0 ? $0 : nil }, maximum) {
        case (let least?, let most?) where least < most:
            if least < 1 { return "\(Numbers.years(least)) to \(Numbers.years(most))" }
            return "\(Numbers.short(least)) to \(Numbers.years(most))"
        case (let least?, nil): return "at least \(Numbers.years(least))"
        case (let least?, _): return Numbers.years(least)
        case (nil, let most?): return "up to \(Numbers.years(most))"
        case (nil, nil): return nil
        }
    }
}

extension DegreeLevel {
    /// The degree with its article: `a master's degree`.
    var words: String {
        switch self {
        case .highSchool: "a high-school diploma"
        case .associate: "an associate degree"
        case .bachelor: "a bachelor’s degree"
        case .master: "a master’s degree"
        case .doctorate: "a doctorate"
        }
    }

    /// The degree and what satisfies it too: `a master's degree or higher`.
    var wordsAtLeast: String { self == .doctorate ? words : words + " or higher" }
}

extension Requirement {
    /// The names of its terms of one kind, each once in order of appearance; alternatives are one, joined by
    /// "or".
    ///
    /// A group of alternatives is soft when all of its terms are.
    func termNames(_ kind: Term.Kind) -> [String] {
        var groups: [Int: [Int]] = [:]
        for group in alternatives { for index in group where groups[index] == nil { groups[index] = group } }
        var names: [String] = []
        var seen = Set<String>()
        var done = Set<Int>()
        for index in terms.indices where !done.contains(index) {
            let group = groups[index] ?? [index]
            let members = group.filter { terms.indices.contains($0) && !done.contains($0) }
            done.formUnion(members)
            let isSoft = members.allSatisfy { terms[$0].kind == .soft }
            guard isSoft == (kind == .soft) else { continue }
            var alike = Set<String>()
            let name = members.map { terms[$0].name }.filter { alike.insert($0).inserted }
                .joined(separator: " or ")
            if seen.insert(name).inserted { names.append(name) }
        }
        return names
    }
}
