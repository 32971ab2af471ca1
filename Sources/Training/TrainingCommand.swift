import CareerModel
import Corpora
import DocumentReading
import RequirementExtraction
import Terminology

/// The command line: what to make, from which folder of data, and where to write it.
///
/// Figures go to standard error; fitted files are written into the sources.
enum TrainingCommand {
    private static let usage = """
        usage: training vocabulary         the compiled vocabulary, from its hand-made texts
               training classes FOLDER     classes of words, from FOLDER/data/postings
               training models FOLDER      the extractor's chains, from FOLDER/gold and the labels kept here
               training spans FOLDER       the taggers of `benchmarks skillspan`, from FOLDER/data/skillspan
               training evaluate FOLDER    how well such taggers do on postings that they were not fitted to

        Run it in the folder of the package. Every file is the same whenever it is made from the same data.

        """

    private static let labels = "Sources/Training/Labels/postings.labels"

    /// Runs the command; the exit code.
    static func run(_ arguments: [String]) -> Int32 {
        do throws(Failure) {
            switch (arguments.first, arguments.count) {
            case ("vocabulary", 1): try VocabularyCommand.run()
            case ("classes", 2): try makeClasses(arguments[1])
            case ("models", 2): try makeModels(arguments[1])
            case ("evaluate", 2): try evaluate(arguments[1])
            case ("spans", 2): try makeSpans(arguments[1])
            default: return misuse()
            }
            return 0
        } catch {
            for problem in error.problems {
                say(problem.location.map { "\($0): \(problem.what)" } ?? problem.what)
            }
            return 65
        }
    }

    private static func misuse() -> Int32 {
        say(usage)
        return 64
    }

    private static func makeClasses(_ folder: String) throws(Failure) {
        var texts: [String] = []
        let lines = PostingLines(FilePath.join(folder, "data/postings/postings.jsonl.gz"))
        try lines.forEach { line in
            guard let source = try? SourceText.decode(bytes: Array(line.text.utf8), path: line.id),
                let document = try? PostingReader.read(source).document
            else { return }
            texts += document.blocks.map(\.text)
        }
        try write(WordClassFile.source(texts), "Sources/Terminology/Tagging/WordClasses+Learned.swift")
    }

    private static func makeModels(_ folder: String) throws(Failure) {
        let set = try TrainingSet(folder, labels: labels)
        let fitted = FittedChains(set.all, TermFinder(vocabulary: .builtIn))
        say(fitted.summary)
        let files = [
            (fitted.breaks, "BreakFinder", "", "RequirementExtraction/Breaks"),
            (fitted.statements, "StatementTagger", "", "RequirementExtraction/Statements"),
            (fitted.terms, "TermTagger", "package ", "Terminology/Tagging"),
        ]
        for (model, type, access, room) in files {
            try write(
                ModelFile.source(model, of: type, name: "learned", access: access, command: "models"),
                "Sources/\(room)/\(type)+Learned.swift")
        }
    }

    private static func evaluate(_ folder: String) throws(Failure) {
        let set = try TrainingSet(folder, labels: labels)
        let figures = CrossValidation.figures(
            [("gold/train", set.train), ("gold/dev", set.dev)], secondary: set.secondary)
        for line in figures { print(line) }
    }

    private static func makeSpans(_ folder: String) throws(Failure) {
        let extractor = RequirementExtractor(finder: TermFinder(vocabulary: .builtIn))
        let path = FilePath.join(folder, "data/skillspan/train.json")
        let postings = try SpanSentence.postings(of: try DiskFileSystem().read(path), path: path)
        for layer in SpanSentence.Layer.allCases {
            try write(
                ModelFile.source(
                    SpanChain.fit(postings, layer, extractor), of: "SpanTagger", name: layer.rawValue,
                    access: "", command: "spans"),
                "Sources/Benchmarks/SkillSpan/SpanTagger+\(layer.rawValue.capitalized).swift")
        }
    }

    private static func write(_ text: String, _ path: String) throws(Failure) {
        try DiskFileSystem().write(Array(text.utf8), to: path, force: true)
    }

    private static func say(_ text: String) {
        var errors = StandardError()
        print(text, to: &errors)
    }
}
