/// The three standard streams of a run, as functions.
public struct Streams: Sendable {
    /// What became of the bytes given to a sink.
    public enum Outcome: Hashable, Sendable {
        /// All of them were written.
        case written
        /// Nobody reads any more.
        case closed
        /// They could not be written; the reason in words.
        case failed(String)
    }

    /// Takes bytes, all of them or none.
    public typealias Sink = @Sendable (_ bytes: [UInt8]) -> Outcome

    /// Takes the document, and nothing else.
    public var output: Sink
    /// Takes what is said about the run, a whole line at a time.
    public var error: Sink
    /// Reads standard input to its end, or no more than about `limit` bytes of it; called at most once, and only
    /// when an operand is `-`.
    public var input: @Sendable (_ limit: Int) -> [UInt8]

    /// Makes streams from functions.
    public init(
        output: @escaping Sink, error: @escaping Sink, input: @escaping @Sendable (_ limit: Int) -> [UInt8]
    ) {
        self.output = output
        self.error = error
        self.input = input
    }
}
