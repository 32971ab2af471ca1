import CareerModel
import Corpora
import DocumentReading
import RequirementExtraction
import Terminology

extension Benchmark {
    /// How well the taggers mark the spans of a file of the SkillSpan corpus.
    static let skillSpan = Benchmark(
        name: "skillspan", operands: "FILE.json",
        summary: """
            Marks knowledge and skills in labelled sentences (JSON lines with idx, tokens, tags_skill, tags_knowledge) and
            prints strict F1 (same first and last token) and overlap F1 for both.
            """, operandCount: 1...1,
        run: { operands throws(Failure) in try SkillSpanBenchmark.figures(operands[0]) })
}

/// Compares the spans found with the labelled ones.
enum SkillSpanBenchmark {
    /// The figures of a file.
    static func figures(_ path: String) throws(Failure) -> [Figure] {
        let postings = try SpanSentence.postings(of: try DiskFileSystem().read(path), path: path)
        let extractor = RequirementExtractor(finder: TermFinder(vocabulary: .builtIn))
        var agreements = SpanSentence.Layer.allCases.map { _ in SpanAgreement() }
        for posting in postings {
            for (sentence, seen) in zip(posting, SpanFeatures.all(of: posting, extractor)) {
                for (number, layer) in SpanSentence.Layer.allCases.enumerated() {
                    agreements[number].add(
                        found: SpanTagger.learned(layer).spans(seen), labelled: sentence.spans(layer))
                }
            }
        }
        return zip(SpanSentence.Layer.allCases, agreements).flatMap { layer, agreement in
            agreement.figures(layer.rawValue)
        }
    }
}
