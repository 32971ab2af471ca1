import CareerModel
import Corpora
import RequirementExtraction
import Terminology

/// What the first use of the extractor in a process costs.
struct ColdStart: Sendable {
    /// Seconds until the vocabulary and the model are loaded.
    var load: Double
    /// Seconds until a first short posting is read, loading included: what is made when it is first needed counts.
    var first: Double

    private static let posting = """
        # Harbour electrician

        ## Requirements

        - Three years of experience with PLC programming and conveyor maintenance
        - Python or SQL for reading machine logs

        ## Nice to have

        - Forklift licence

        """

    /// The figures.
    var figures: [Figure] {
        [
            Figure(name: "cold load", value: load * 1e3, decimals: 2, unit: "ms"),
            Figure(name: "cold load and first posting", value: first * 1e3, decimals: 2, unit: "ms"),
        ]
    }

    /// Measures; true to its name once a process.
    static func measured() -> ColdStart {
        let (load, extractor) = Timing.wall {
            RequirementExtractor(finder: TermFinder(vocabulary: .builtIn))
        }
        let (first, _) = Timing.wall { ExtractionBenchmark.extract(posting, extractor) }
        return ColdStart(load: load, first: load + first)
    }

    /// The median of starts in processes of their own; nil when this program cannot be run.
    static func median(ofStarts count: Int) -> ColdStart? {
        var starts: [ColdStart] = []
        for _ in 0..<max(1, count) {
            var numbers: [Double] = []
            let hasRun = FileLines.forEach(ofCommand: [CommandLine.arguments[0], Benchmark.start.name]) {
                line in
                let words = line.split(separator: UInt8(ascii: " ")).map {
                    String(decoding: $0, as: UTF8.self)
                }
                numbers += words.compactMap { Double($0) }
            }
            guard hasRun, numbers.count == 2 else { return nil }
            starts.append(ColdStart(load: numbers[0] / 1e3, first: numbers[1] / 1e3))
        }
        return ColdStart(
            load: starts.map(\.load).sorted()[starts.count / 2],
            first: starts.map(\.first).sorted()[starts.count / 2])
    }
}

extension Benchmark {
    /// One cold start.
    static let start = Benchmark(
        name: "start", operands: "",
        summary: "How long this one process takes to load vocabulary and model, and to read a first posting.",
        operandCount: 0...0,
        run: { _ throws(Failure) in ColdStart.measured().figures }
    )
}
