/// One job to apply for: the posting, understood, with what else is known.
public struct Job: Sendable {
    /// The posting.
    public var posting: Posting
    /// The person's notes for this application.
    public var application: Application?
    /// What is known of the employer.
    public var company: Company?
    /// What was noticed in reading, in source order.
    public var problems: [Problem]

    /// Makes a job.
    public init(
        posting: Posting, application: Application? = nil, company: Company? = nil, problems: [Problem] = []
    ) {
        self.posting = posting
        self.application = application
        self.company = company
        self.problems = problems
    }
}
