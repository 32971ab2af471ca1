/// One spelling of a term.
struct Phrase: Hashable, Sendable {
    /// The entry that it names.
    var entry: Int
    /// The next spelling with the same hash, or -1.
    var next: Int
    /// Whether it counts only beside other terms or after a cue.
    var needsContext: Bool
    /// Whether only its very bytes count.
    var isExact: Bool { exact != nil }
    /// Where the bytes are that alone count, in the text of its index.
    var exact: Range<Int>?
}
