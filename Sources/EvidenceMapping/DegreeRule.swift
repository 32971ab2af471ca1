import CareerModel
import Terminology
import TextAnalysis

/// Judges studies against the degree that a requirement asks.
struct DegreeRule: Sendable {
    /// What a study does for the requirement.
    struct Verdict: Sendable {
        /// The study.
        var fact: IndexedFact
        /// 1: level and subject fit; 0.6: the subject does not; 0.4: one level too low; 0.2: a subject of quite another
        /// family; less for a study that goes on.
        var degree: Double
    }

    /// The lowest level that is enough.
    let asked: DegreeLevel
    /// The requirement.
    let requirement: Requirement
    /// The subjects that it names.
    let subjects: [Ask]
    /// The day that tells what goes on.
    let today: PartialDate

    /// What a study counts that is not finished.
    static let inProgress = 0.65

    /// The verdicts on all studies that count at all, best first.
    func verdicts(on facts: [IndexedFact], support: TermSupport) -> [Verdict] {
        let options = subjects.flatMap(\.options).filter { !$0.isSoft }
        let allowsRelated = allowsRelatedField
        let verdicts = facts.compactMap { fact -> Verdict? in
            guard fact.fact.kind == .education, let level = DegreeNames.level(of: fact.fact) else {
                return nil
            }
            let credit = Self.isInProgress(fact.fact, today: today) ? Self.inProgress : 1
            guard level >= asked else {
                return Self.levelsApart(level, asked) == 1 ? Verdict(fact: fact, degree: 0.4 * credit) : nil
            }
            let fits =
                options.isEmpty || asked == .highSchool
                || allowsRelated && Self.isAcademicallyNear(fact, options)
                || options.contains {
                    support.support(for: Ask(options: [$0]), from: fact) != nil || Self.isNamed($0, in: fact)
                }
            let subject = fits ? 1 : Self.isOfAnotherFamily(fact, options) ? 0.2 : 0.6
            return Verdict(fact: fact, degree: subject * credit)
        }
        return verdicts.sorted { ($1.degree, $0.fact.number) < ($0.degree, $1.fact.number) }
    }

    /// Whether a study is not finished: it ends after today, or it has no end and began in the last six years, since a study
    /// of long ago without an end was merely not given one.
    static func isInProgress(_ study: Fact, today: PartialDate) -> Bool {
        if let end = study.span.end { return end.firstMonthIndex > today.lastMonthIndex }
        guard study.span.isOngoing, let start = study.span.start else { return false }
        return today.lastMonthIndex - start.firstMonthIndex < 72
    }

    private static func levelsApart(_ left: DegreeLevel, _ right: DegreeLevel) -> Int {
        let all = DegreeLevel.allCases
        return abs((all.firstIndex(of: left) ?? 0) - (all.firstIndex(of: right) ?? 0))
    }

    private var allowsRelatedField: Bool {
        let words = Set(ContentWords.words(of: requirement.text).map(\.key))
        return ["related", "similar", "equivalent", "relevant", "comparable", "quantitative"].contains {
            words.contains(Stemmer.key($0))
        }
    }

    /// Whether the study's subject shares a family with one of the subjects named: both technical and quantitative, both
    /// of health, or both of business.
    private static func isAcademicallyNear(
        _ fact: IndexedFact, _ options: [Ask.Option]
    ) -> Bool {
        let own = SubjectFamily.families(in: fact.fact.text)
        return options.contains { !SubjectFamily.families(in: $0.text).isDisjoint(with: own) }
    }

    /// Whether the study has the words of a subject that is named as a degree: `Nursing` for `Nursing degree`.
    private static func isNamed(_ option: Ask.Option, in fact: IndexedFact) -> Bool {
        let subject = ContentWords.words(of: option.name).filter { $0.weight == 1 }
        return !subject.isEmpty && subject.allSatisfy { fact.words.contains($0.key) }
    }

    /// Whether the study's subject and all those named belong to families, and share none: statistics for nursing.
    private static func isOfAnotherFamily(_ fact: IndexedFact, _ options: [Ask.Option]) -> Bool {
        let own = SubjectFamily.families(in: fact.fact.text)
        let asked = options.map { SubjectFamily.families(in: "\($0.text) \($0.name)") }
        return !own.isEmpty && asked.allSatisfy { !$0.isEmpty && $0.isDisjoint(with: own) }
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
