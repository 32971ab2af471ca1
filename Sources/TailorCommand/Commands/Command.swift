import Tailor

/// One command: what the parser, the help, the completions and the run need to know of it.
struct Command: Sendable {
    /// What stands after the command's name.
    struct Operands: Sendable {
        /// How the help calls one: `JOB`.
        var name: String
        /// How many are taken.
        var count: ClosedRange<Int>
        /// The words that can stand there; nil of files and folders.
        var words: [String]?

        /// One posting.
        static let job = Operands(name: "JOB", count: 1...1)
        /// One or several postings.
        static let jobs = Operands(name: "JOB", count: 1...Int.max)

        /// As the usage line shows it.
        var synopsis: String {
            switch (count.lowerBound, count.upperBound) {
            case (0, _): "[\(name)]"
            case (_, 1): name
            default: "\(name)..."
            }
        }

        /// `a` or `at least one`.
        var article: String { count.upperBound > 1 ? "at least one" : "a" }
    }

    /// What a command made: a document, and the gates that did not hold.
    struct Outcome: Sendable {
        /// All that goes to standard output or into the file.
        var document: String
        /// Why the run is no success though the document was made.
        var gates: [Problem] = []
        /// What went wrong though the document was made.
        var failure: Failure?
    }

    /// How a command makes its document.
    enum Work: Sendable {
        /// From the operands and the table of commands alone, in a width of so many columns.
        case fixed(@Sendable (_ operands: [String], _ width: Int) -> String)
        /// From postings, which are the operands.
        case reading(@Sendable (inout Session) throws(Failure) -> Outcome)
    }

    /// Its name.
    let name: Name
    /// What it is for, in one line without a final stop.
    let summary: String
    /// More of it, a paragraph each.
    var details: [String] = []
    /// What stands after its name.
    let operands: Operands
    /// The options that not every command has.
    var ownOptions: [Option] = []
    /// A call that works in a checkout of this project.
    let example: String
    /// Makes the document.
    let work: Work

    /// Whether it reads postings.
    var takesJob: Bool {
        switch work {
        case .fixed: false
        case .reading: true
        }
    }

    /// All the options that it takes.
    var options: [Option] { ownOptions + (takesJob ? Option.common : Option.general) }

    /// `tailor score JOB... [options]`.
    var usage: String { "tailor \(name) \(operands.synopsis) [options]" }
}
