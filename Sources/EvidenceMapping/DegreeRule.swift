import CareerModel
import Terminology
import TextAnalysis

/// Judges studies against the degree that a requirement asks.
struct DegreeRule: Sendable {
    /// What a study does for the requirement.
    struct Verdict: Sendable {
        /// The study.
        var fact: IndexedFact
        /// 1: level and subject fit; 0.6: the subject does not; 0.4: one level too low.
        var degree: Double
    }

    /// The verdicts on all studies that count at all, best first.
    static func verdicts(
        asked: DegreeLevel, requirement: Requirement, subjects: [Ask], facts: [IndexedFact],
        support: TermSupport
    ) -> [Verdict] {
        let options = subjects.flatMap(\.options).filter { !$0.isSoft }
        let verdicts = facts.compactMap { fact -> Verdict? in
            guard fact.fact.kind == .education, let level = DegreeNames.level(in: fact.fact.text) else {
                return nil
            }
            guard level >= asked else {
                return levelsApart(level, asked) == 1 ? Verdict(fact: fact, degree: 0.4) : nil
            }
            let fits =
                options.isEmpty || asked == .highSchool
                || allowsRelatedField(requirement)
                    && isAcademicallyNear(fact, options, support)
                || options.contains { support.support(for: Ask(options: [$0]), from: fact) != nil }
            return Verdict(fact: fact, degree: fits ? 1 : 0.6)
        }
        return verdicts.sorted { ($1.degree, $0.fact.fact.path) < ($0.degree, $1.fact.fact.path) }
    }

    private static func levelsApart(_ left: DegreeLevel, _ right: DegreeLevel) -> Int {
        let all = DegreeLevel.allCases
        return abs((all.firstIndex(of: left) ?? 0) - (all.firstIndex(of: right) ?? 0))
    }

    private static func allowsRelatedField(_ requirement: Requirement) -> Bool {
        let words = Set(ContentWords.words(of: requirement.text).map(\.key))
        return ["related", "similar", "equivalent", "relevant", "comparable", "quantitative"].contains {
            words.contains(Stemmer.key($0))
        }
    }

    /// Whether the study's subject shares a family with one of the subjects named: both technical and quantitative, both
    /// of health, or both of business.
    private static func isAcademicallyNear(
        _ fact: IndexedFact, _ options: [Ask.Option], _ support: TermSupport
    ) -> Bool {
        let own = SubjectFamily.families(in: fact.fact.text)
        return options.contains { !SubjectFamily.families(in: $0.text).isDisjoint(with: own) }
    }
}

/// Which broad family a degree subject belongs to.
enum SubjectFamily: CaseIterable {
    case quantitative
    case health
    case business
    case humanities

    /// The families that the words of a text name.
    static func families(in text: String) -> Set<SubjectFamily> {
        let stems = Set(ContentWords.words(of: text).map(\.key))
        return Set(allCases.filter { !$0.stems.isDisjoint(with: stems) })
    }

    private var stems: Set<UInt64> {
        switch self {
        case .quantitative: Self.quantitativeStems
        case .health: Self.healthStems
        case .business: Self.businessStems
        case .humanities: Self.humanitiesStems
        }
    }

    private static func keys(_ words: String) -> Set<UInt64> {
        Set(words.split(separator: " ").map { Stemmer.key(String($0)) })
    }

    private static let quantitativeStems = keys(
        """
        computer computing informatics software engineering mathematics math statistics physics data science econometrics \
        economics operations electrical mechanical stem quantitative technical analytics bioinformatics
        """)
    private static let healthStems = keys(
        "nursing medicine health pharmacy biology biomedical physiology care")
    private static let businessStems = keys(
        "business finance accounting economics marketing management commerce administration hospitality logistics"
    )
    private static let humanitiesStems = keys(
        "english history literature journalism communication education psychology sociology art design law political media"
    )
}
