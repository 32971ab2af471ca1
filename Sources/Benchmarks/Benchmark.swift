import CareerModel

/// One benchmark: what the command line needs to know of it.
struct Benchmark: Sendable {
    /// Its name on the command line.
    var name: String
    /// What stands after the name.
    var operands: String
    /// What it measures, in one line.
    var summary: String
    /// The numbers of operands that it takes.
    var operandCount: ClosedRange<Int>
    /// Measures; the figures in the order in which they are printed.
    var run: @Sendable (_ operands: [String]) throws(Failure) -> [Figure]
}

extension Benchmark {
    /// All benchmarks.
    static let all: [Benchmark] = [.extraction, .start, .skillSpan]
}
