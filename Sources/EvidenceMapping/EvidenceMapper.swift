import CareerModel
import Terminology
import TextAnalysis

/// Maps what a posting asks to what a profile proves.
///
/// Pure: the same posting, profile and day give the same mapping.
public struct EvidenceMapper: Sendable {
    private let finder: TermFinder
    private let concepts: ConceptCues
    private let attitudes: Attitudes
    private let today: PartialDate

    /// A mapper for one vocabulary and day; the day ends jobs that go on.
    public init(finder: TermFinder, today: PartialDate) {
        self.finder = finder
        self.today = today
        concepts = ConceptCues(vocabulary: finder.vocabulary)
        attitudes = Attitudes(vocabulary: finder.vocabulary)
    }

    /// Judges every requirement of a posting against a profile.
    public func map(_ posting: Posting, to profile: Profile) -> Mapping {
        let facts = profile.facts
        var implications = ImplicationCache(vocabulary: finder.vocabulary)
        let indexed = facts.enumerated().map { number, fact in
            IndexedFact(fact, number: number, finder: finder, implications: &implications)
        }
        let judge = RequirementJudge(
            facts: indexed,
            support: TermSupport(vocabulary: finder.vocabulary, concepts: concepts),
            experience: YearsOfExperience(today: today), index: WordIndex(indexed), attitudes: attitudes,
            today: today)
        let judgements = posting.requirements.map(judge.judge)
        return Mapping(
            posting: posting, rows: judgements.map(\.row),
            facts: Dictionary(facts.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first }),
            coverage: CoverageScore.coverage(of: judgements))
    }
}
