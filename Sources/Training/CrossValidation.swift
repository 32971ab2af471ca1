import RequirementExtraction

/// Tells how well a model does on postings it was not fitted on.
enum CrossValidation {
    /// The figures, with the postings dealt to the folds in turn; each is left out of one fit and judged by it.
    static func figures(of data: StatementData, folds: Int) -> String {
        let none = StatementSample.roleNames.count - 1
        var (asked, said, both, right) = (0, 0, 0, 0)
        for fold in 0..<folds {
            let model = StatementModel.fit(data.samples.filter { $0.posting % folds != fold })
            for sample in data.samples where sample.posting % folds == fold {
                let role = model.role(of: sample.features)
                asked += sample.role == none ? 0 : 1
                said += role == none ? 0 : 1
                both += role == none || sample.role == none ? 0 : 1
                right += role != none && role == sample.role ? 1 : 0
            }
        }
        return """
            cross-validated in \(folds) folds, each statement alone: \
            items F1 \(share(2 * both, asked + said)), precision \(share(both, said)), recall \(share(both, asked)); \
            importance \(share(right, both))
            """
    }

    /// A share in thousandths, as `0.873`.
    private static func share(_ part: Int, _ whole: Int) -> String {
        guard whole > 0 else { return "-" }
        let thousandths = (part * 2000 + whole) / (2 * whole)
        let digits = String(thousandths % 1000)
        return "\(thousandths / 1000).\(String(repeating: "0", count: 3 - digits.utf8.count))\(digits)"
    }
}
