import Tailor

/// What a run says to the shell.
public enum ExitCode: Int32, Hashable, Sendable, CaseIterable {
    /// Done; every gate held.
    case done = 0
    /// A gate did not hold: the score is under `--min`, or a required gap with `--strict`.
    case gate = 1
    /// The command was called wrongly.
    case usage = 64
    /// An input can be opened but not understood.
    case data = 65
    /// An input does not exist or cannot be opened.
    case missing = 66
    /// A bug of this program.
    case defect = 70
    /// The output cannot be written.
    case output = 73

    /// The code of a failure's kind.
    public init(_ kind: Failure.Kind) {
        self =
            switch kind {
            case .usage: .usage
            case .data: .data
            case .missing: .missing
            case .output: .output
            case .defect: .defect
            }
    }
}
