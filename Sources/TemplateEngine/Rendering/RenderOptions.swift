/// Limits of one rendering: hitting one ends it with a problem, never with a crash.
public struct RenderOptions: Sendable, Hashable {
    /// The deepest nesting of sections, partials and blocks that is followed; at most 512.
    public let maximumDepth: Int
    /// The longest result, in UTF-8 bytes.
    public let maximumOutputBytes: Int
    /// The most template pieces (texts, tags, repetitions) that are carried out.
    public let maximumSteps: Int

    /// Makes limits; the defaults suit documents of up to thousands of pages.
    public init(
        maximumDepth: Int = 128, maximumOutputBytes: Int = 64 << 20, maximumSteps: Int = 20_000_000
    ) {
        self.maximumDepth = min(max(maximumDepth, 1), Self.deepest)
        self.maximumOutputBytes = maximumOutputBytes
        self.maximumSteps = maximumSteps
    }

    static let deepest = 512
}
