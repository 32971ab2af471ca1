import CareerModel
import Corpora
import RequirementExtraction
import Terminology

/// Tells how well models do on postings that they were not fitted to.
struct CrossValidation {
    /// The number of parts that the postings are dealt to in turn; each is left out of one fit and judged by it.
    private static let folds = 5

    /// The figures for the postings of each name; secondary labels only help to fit.
    static func figures(
        _ primary: [(name: String, postings: [LabelledPosting])], secondary: [LabelledPosting]
    ) -> [String] {
        let finder = TermFinder(vocabulary: .builtIn)
        var figures = Array(repeating: ExtractionFigures(), count: primary.count)
        for fold in 0..<folds {
            let fitted = primary.flatMap {
                $0.postings.enumerated().filter { $0.offset % folds != fold }.map(\.element)
            }
            let models = FittedChains(fitted + secondary, finder).models
            let extractor = RequirementExtractor(finder: finder, models: models)
            for (set, part) in primary.enumerated() {
                for (number, posting) in part.postings.enumerated() where number % folds == fold {
                    let found = try? extractor.extract(posting.document)
                    figures[set].add(found?.requirements ?? [], posting)
                }
            }
        }
        return zip(primary, figures).flatMap {
            ["\($0.name), each posting by models not fitted to it:"] + $1.lines
        }
    }
}
