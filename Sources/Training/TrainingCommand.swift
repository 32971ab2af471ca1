import CareerModel
import DocumentReading

/// The command line: which model to fit, from which folder, and where to write it.
///
/// Figures go to standard error and the fitted file to `--output`, or to standard output without it.
enum TrainingCommand {
    private static let usage = """
        usage: training statements FOLDER [--output FILE]

        Fits the weights that tell what role a statement of a posting plays. FOLDER holds `text/NAME`, the postings,
        and `labels/NAME.json`, what each of them asks. Writes StatementWeights.swift.

        """

    /// Runs the command; the exit code.
    static func run(_ arguments: [String]) -> Int32 {
        guard arguments.first == "statements", let folder = arguments.dropFirst().first,
            arguments.count == 2 || arguments.count == 4 && arguments[2] == "--output"
        else {
            var errors = StandardError()
            print(usage, terminator: "", to: &errors)
            return 64
        }
        do throws(Failure) {
            try fitStatements(folder, output: arguments.count == 4 ? arguments[3] : nil)
            return 0
        } catch {
            var errors = StandardError()
            for problem in error.problems {
                print(problem.location.map { "\($0): \(problem.what)" } ?? problem.what, to: &errors)
            }
            return 65
        }
    }

    private static func fitStatements(_ folder: String, output: String?) throws(Failure) {
        let postings = try LabelledPosting.all(in: folder, DiskFileSystem())
        let data = StatementData(postings)
        var errors = StandardError()
        print(data.summary, to: &errors)
        print(CrossValidation.figures(of: data, folds: 5), to: &errors)
        let file = WeightFile.source(StatementModel.fit(data.samples), data)
        if let output {
            try DiskFileSystem().write(Array(file.utf8), to: output, force: true)
        } else {
            print(file, terminator: "")
        }
    }
}
