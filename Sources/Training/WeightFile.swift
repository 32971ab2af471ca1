import RequirementExtraction

/// Writes fitted weights as the Swift file that the extractor holds.
enum WeightFile {
    private static let leastSeen = 3

    /// The file: the weights relative to those of the last role, in hundredths; features seen too rarely are left out.
    static func source(_ model: StatementModel, _ data: StatementData) -> String {
        var seen = Array(repeating: 0, count: StatementSample.featureNames.count)
        for sample in data.samples { for feature in sample.features { seen[feature] += 1 } }
        var lines = ""
        for (position, name) in StatementSample.featureNames.enumerated()
        where seen[position] >= leastSeen || StatementModel.corrections[name] != nil {
            let weights = model.weights[position]
            let numbers = weights.dropLast().map { hundredths($0 - weights[weights.count - 1]) }
            lines += "        \(name) \(numbers.joined(separator: " "))\n"
        }
        return """
            /// The weights of ``StatementScorer``, fitted by `swift run -c release training statements`.
            enum StatementWeights {
                /// A line each feature: name, then the weights for required, preferred and responsibility, in hundredths.
                static let table = \"\"\"
            \(lines)        \"\"\"
            }

            """
    }

    private static func hundredths(_ weight: Double) -> String { String(Int((weight * 100).rounded())) }
}
