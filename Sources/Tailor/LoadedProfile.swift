/// A profile with what was noticed in reading it.
public struct LoadedProfile: Sendable {
    /// The profile.
    public var profile: Profile
    /// What was noticed in reading, in source order.
    public var problems: [Problem]

    /// Makes a loaded profile.
    public init(profile: Profile, problems: [Problem] = []) {
        self.profile = profile
        self.problems = problems
    }
}
