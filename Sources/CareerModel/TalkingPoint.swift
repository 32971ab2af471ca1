/// What to say when one requirement comes up: claim, evidence, result.
public struct TalkingPoint: Hashable, Sendable {
    /// The requirement's identifier.
    public var requirement: String
    /// The skill or experience in few words: `Forecasting models at Acme`.
    public var claim: String
    /// One to three sentences in the first person.
    public var sentences: [LetterDraft.Sentence]

    /// Makes a point.
    public init(requirement: String, claim: String, sentences: [LetterDraft.Sentence]) {
        self.requirement = requirement
        self.claim = claim
        self.sentences = sentences
    }

    /// The sentences joined by spaces.
    public var text: String { sentences.map(\.text).joined(separator: " ") }
}
