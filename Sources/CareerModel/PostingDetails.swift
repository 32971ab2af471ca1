/// What a posting says of the job beside its requirements.
///
/// A property is nil where the posting says nothing.
public struct PostingDetails: Hashable, Sendable {
    /// The role's title as written.
    public var title: String?
    /// The hiring organisation, not a recruiter.
    public var employer: String?
    /// Where the work is.
    public var location: String?
    /// The team or department.
    public var team: String?
    /// Full-time, contract and the like, as written.
    public var employmentType: String?
    /// Remote, hybrid or on site, as written.
    public var workplace: String?
    /// Pay.
    public var salary: Salary?
    /// When it was posted.
    public var postedOn: PartialDate?
    /// Until when one may apply.
    public var deadline: PartialDate?
    /// The employer's number for it.
    public var requisitionID: String?
    /// The language of the posting as an ISO 639-1 code.
    public var language: String?

    /// Makes empty details.
    public init() {}
}
