/// What was read of one posting, also when that is not enough to go on with.
public struct CandidReading: Sendable {
    /// The posting; without requirements where nothing is asked.
    public var posting: Posting
    /// Why it was read so, when that was wished.
    public var explanation: Explanation?
    /// The failure to find anything that is asked; nil when something is.
    public var failure: Failure?
    /// What was noticed in reading, in source order.
    public var problems: [Problem]

    /// Makes a reading.
    public init(
        posting: Posting, explanation: Explanation? = nil, failure: Failure? = nil, problems: [Problem] = []
    ) {
        self.posting = posting
        self.explanation = explanation
        self.failure = failure
        self.problems = problems
    }
}
