import CareerModel
import Corpora
import DocumentReading
import RequirementExtraction
import Terminology
import TextAnalysis

extension Benchmark {
    /// How fast postings are read.
    static let extraction = Benchmark(
        name: "extraction",
        operands: "[FILE]",
        summary: """
            How fast postings are read, on one core, and in how much memory. FILE holds JSON lines, each with a
            `text`, plain or compressed by gzip; it is \(ExtractionBenchmark.defaultPath) without one.
            """,
        operandCount: 0...1,
        run: { operands throws(Failure) in
            try ExtractionBenchmark(path: operands.first ?? ExtractionBenchmark.defaultPath).figures()
        }
    )
}

/// Measures loading, extraction and vocabulary look-up.
struct ExtractionBenchmark: Sendable {
    static let defaultPath = "../shared/data/postings/postings.jsonl.gz"
    private static let rounds = 5
    private static let starts = 9

    let path: String

    /// The figures.
    ///
    /// Loading is measured in processes of its own; then comes the memory, with one posting in it at a time; then the
    /// speed, with all texts at hand.
    func figures() throws(Failure) -> [Figure] {
        let cold = ColdStart.median(ofStarts: Self.starts) ?? ColdStart.measured()
        let finder = TermFinder(vocabulary: .builtIn)
        let extractor = RequirementExtractor(finder: finder)
        let skipped = try PostingLines(path).forEach { Self.extract($0.text, extractor) }
        let memory = ProcessMemory.peak
        if skipped > 0 { StandardError.say("\(path): skipped \(skipped) lines that are no JSON with a text") }

        var texts: [String] = []
        try PostingLines(path).forEach { texts.append($0.text) }
        let megabytes = Double(texts.reduce(0) { $0 + $1.utf8.count }) / 1e6
        let extraction = Timing.processor(rounds: Self.rounds) {
            for text in texts { Self.extract(text, extractor) }
        }
        let lookUp = Timing.processor(rounds: Self.rounds) {
            for text in texts { _ = finder.matches(in: text) }
        }
        let speed = [
            Figure(name: "postings", value: Double(texts.count), unit: "postings"),
            Figure(name: "text", value: megabytes, decimals: 1, unit: "MB"),
            Figure(name: "extraction", value: Double(texts.count) / extraction, unit: "postings/s"),
            Figure(name: "extraction", value: megabytes / extraction, decimals: 1, unit: "MB/s"),
            Figure(name: "vocabulary look-up", value: megabytes / lookUp, decimals: 1, unit: "MB/s"),
        ]
        return speed + cold.figures + [Figure(name: "peak memory", value: memory, decimals: 1, unit: "MB")]
    }

    /// Reads a posting as the program does, from text to requirements.
    static func extract(_ text: String, _ extractor: RequirementExtractor) {
        guard let reading = try? PostingReader.read(SourceText(path: "posting", text)) else { return }
        _ = try? extractor.extract(reading.document)
    }
}
