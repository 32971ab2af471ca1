/// One person's folder: the résumé and the experience bank.
public struct Profile: Hashable, Sendable {
    /// The résumé.
    public var resume: Resume
    /// The experience bank, in the order of file names, then of the file.
    public var stories: [Story]

    /// Makes a profile.
    public init(resume: Resume, stories: [Story] = []) {
        self.resume = resume
        self.stories = stories
    }
}
