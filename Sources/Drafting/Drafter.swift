import CareerModel
import Terminology
import TextAnalysis

/// Makes drafts from a mapping: chooses facts, builds sentences, orders them.
///
/// Pure: the same inputs give the same drafts. Every sentence about the person comes from a fact and says which.
public struct Drafter: Sendable {
    private let finder: TermFinder
    private let phrases: Phrasebook
    private let verbs = VerbLexicon()
    private let today: PartialDate

    /// A drafter for one vocabulary, one phrasebook and one day.
    public init(finder: TermFinder, phrases: Phrasebook, today: PartialDate) {
        self.finder = finder
        self.phrases = phrases
        self.today = today
    }

    /// The cover letter.
    public func letter(
        mapping: Mapping, profile: Profile, company: Company? = nil, application: Application? = nil
    ) -> LetterDraft {
        LetterWriter(context: context(mapping, profile, company, application)).write()
    }

    /// The résumé lines that matter for the posting, per employer.
    public func bullets(mapping: Mapping, profile: Profile, application: Application? = nil) -> BulletDraft {
        BulletChoice(context: context(mapping, profile, nil, application)).draft()
    }

    /// What to say on each requirement that has evidence, in the posting's order.
    public func points(
        mapping: Mapping, profile: Profile, company: Company? = nil, application: Application? = nil
    ) -> [TalkingPoint] {
        PointWriter(context: context(mapping, profile, company, application)).points()
    }

    private func context(
        _ mapping: Mapping, _ profile: Profile, _ company: Company?, _ application: Application?
    ) -> DraftingContext {
        DraftingContext(
            mapping: mapping, profile: profile, company: company, application: application, phrases: phrases,
            finder: finder, verbs: verbs, today: today)
    }
}
