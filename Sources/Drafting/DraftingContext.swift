import CareerModel
import Terminology
import TextAnalysis

/// What every draft draws on.
struct DraftingContext: Sendable {
    /// The mapping.
    let mapping: Mapping
    /// The profile.
    let profile: Profile
    /// The employer, when something is known.
    let company: Company?
    /// The person's notes for this application, when there are any.
    let application: Application?
    /// The sentence patterns.
    let phrases: Phrasebook
    /// The vocabulary's finder.
    let finder: TermFinder
    /// Says facts.
    let telling: FactTelling
    /// The verbs.
    let verbs: VerbLexicon
    /// Picks among wordings.
    let seed: VariationSeed
    /// The day.
    let today: PartialDate
    /// The profile's facts, in its order.
    let facts: [Fact]
    /// The same by the entry that they belong to.
    private let factsByParent: [String: [Fact]]

    init(
        mapping: Mapping, profile: Profile, company: Company?, application: Application?, phrases: Phrasebook,
        finder: TermFinder, verbs: VerbLexicon, today: PartialDate
    ) {
        self.mapping = mapping
        self.profile = profile
        self.company = company
        self.application = application
        self.phrases = phrases
        self.finder = finder
        self.verbs = verbs
        self.today = today
        telling = FactTelling(firstPerson: FirstPerson(verbs: verbs), today: today)
        seed = VariationSeed(mapping.posting.details.title, mapping.posting.details.employer)
        facts = profile.facts
        factsByParent = Dictionary(grouping: facts.filter { $0.parent != nil }) { $0.parent ?? "" }
    }

    /// The employer's name, not shouted.
    var employer: String? { mapping.posting.details.employer.map(RoleName.calm) }

    /// The fact at a path.
    func fact(_ path: String) -> Fact? { mapping.facts[path] }

    /// The facts of an entry (a job, a story), in the profile's order.
    func facts(of parent: String) -> [Fact] { factsByParent[parent] ?? [] }

    /// How much a requirement matters in a draft: asked for by importance, more when the person's wishes name it.
    func weight(of requirement: Requirement) -> Double {
        let importance =
            switch requirement.importance {
            case .required: 1.0
            case .responsibility: 0.9
            case .preferred: 0.45
            }
        let named = min(3, requirement.terms.filter { $0.kind == .hard }.count)
        let isVague = requirement.terms.isEmpty
        return importance * (isVague ? 0.5 : 1 + 0.12 * Double(named))
            * (1 + wishes.boost(for: requirement.text))
    }

    /// The person's wishes.
    var wishes: Wishes { Wishes(application) }
}
