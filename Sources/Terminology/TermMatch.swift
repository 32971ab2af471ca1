/// A term found in a text.
public struct TermMatch: Hashable, Sendable {
    /// The bytes of the text that name it.
    public var range: Range<Int>
    /// The tokens that name it.
    public var tokens: Range<Int>
    /// The vocabulary entry.
    public var entry: Int

    /// Makes a match.
    public init(range: Range<Int>, tokens: Range<Int>, entry: Int) {
        self.range = range
        self.tokens = tokens
        self.entry = entry
    }
}
