import Drafting
import EvidenceMapping
import RequirementExtraction
import Templates
import Terminology

/// Everything between a posting that was read and the drafts: one vocabulary, one day, no disk.
///
/// Make one and use it for any number of postings, from any thread.
public struct Engine: Sendable {
    /// The version of the program and of its results.
    public static let version = "0.1.0"

    private let finder: TermFinder
    private let extractor: RequirementExtractor
    private let mapper: EvidenceMapper
    private let today: PartialDate

    /// An engine.
    ///
    /// - Parameters:
    ///   - today: The day that ends jobs which go on, and that letters carry.
    ///   - vocabulary: The terms that it knows.
    public init(today: PartialDate, vocabulary: Vocabulary = .builtIn) {
        finder = TermFinder(vocabulary: vocabulary)
        extractor = RequirementExtractor(finder: finder)
        mapper = EvidenceMapper(finder: finder, today: today)
        self.today = today
    }

    /// The digest that names the vocabulary in reports.
    public var vocabularyFingerprint: String { finder.vocabulary.fingerprint }

    /// What a posting asks.
    ///
    /// - Throws: `Failure` of kind `data` when nothing in it asks anything.
    public func posting(_ document: PostingDocument) throws(Failure) -> Posting {
        try extractor.extract(document)
    }

    /// What a posting asks, be it nothing, with the reasons when they are wished.
    ///
    /// - Parameters:
    ///   - document: The posting.
    ///   - explained: Whether to say why it was read so, which takes longer.
    public func reading(of document: PostingDocument, explained: Bool = false) -> CandidReading {
        let failure = { (posting: Posting) in
            posting.requirements.isEmpty ? RequirementExtractor.nothingAsked(by: document) : nil
        }
        guard explained else {
            let posting = extractor.read(document)
            return CandidReading(posting: posting, failure: failure(posting))
        }
        let (posting, explanation) = extractor.explain(document)
        return CandidReading(posting: posting, explanation: explanation, failure: failure(posting))
    }

    /// Every requirement of a posting with what proves it.
    public func mapping(of posting: Posting, to profile: Profile) -> Mapping {
        mapper.map(posting, to: profile)
    }

    /// The cover letter.
    public func letter(_ mapping: Mapping, profile: Profile, job: Job) throws(Failure) -> LetterDraft {
        try drafter().letter(
            mapping: mapping, profile: profile, company: job.company, application: job.application)
    }

    /// The résumé lines that matter for the posting.
    public func bullets(_ mapping: Mapping, profile: Profile, job: Job) throws(Failure) -> BulletDraft {
        try drafter().bullets(mapping: mapping, profile: profile, application: job.application)
    }

    /// A talking point for each requirement that has evidence.
    public func points(_ mapping: Mapping, profile: Profile, job: Job) throws(Failure) -> [TalkingPoint] {
        try drafter().points(
            mapping: mapping, profile: profile, company: job.company, application: job.application)
    }

    private func drafter() throws(Failure) -> Drafter {
        do {
            return Drafter(finder: finder, phrases: try Phrasebook(BuiltInTemplates.phrases), today: today)
        } catch {
            throw Failure(.defect, error.problems.map(Problem.init(template:)))
        }
    }
}
