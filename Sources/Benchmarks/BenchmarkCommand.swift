import CareerModel

/// The command line: which benchmark to run, on what.
///
/// Figures go to standard output, one a line; what is said beside them goes to standard error.
enum BenchmarkCommand {
    /// Runs the command; the exit code.
    static func run(_ arguments: [String]) -> Int32 {
        let operands = Array(arguments.dropFirst())
        guard let benchmark = Benchmark.all.first(where: { $0.name == arguments.first }),
            benchmark.operandCount.contains(operands.count)
        else {
            StandardError.say(usage)
            return 64
        }
        do throws(Failure) {
            let figures = try benchmark.run(operands)
            let width = figures.reduce(0) { max($0, $1.name.count) } + 2
            for figure in figures {
                print(figure.name + String(repeating: " ", count: width - figure.name.count) + figure.text)
            }
            return 0
        } catch {
            for problem in error.problems { StandardError.say(problem.what) }
            return error.kind == .missing ? 66 : 65
        }
    }

    private static var usage: String {
        Benchmark.all.map { benchmark in
            let call = ["benchmarks", benchmark.name, benchmark.operands].filter { !$0.isEmpty }
            return "usage: \(call.joined(separator: " "))\n\n\(benchmark.summary)"
        }.joined(separator: "\n\n")
    }
}
