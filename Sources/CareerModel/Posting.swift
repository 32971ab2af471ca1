/// One job advertisement, understood.
public struct Posting: Hashable, Sendable {
    /// The file, as the user named it.
    public var path: String
    /// Title, employer, place, pay and the like.
    public var details: PostingDetails
    /// What it asks, in its own order.
    public var requirements: [Requirement]

    /// Makes a posting.
    public init(path: String, details: PostingDetails, requirements: [Requirement]) {
        self.path = path
        self.details = details
        self.requirements = requirements
    }
}
