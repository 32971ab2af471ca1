import RequirementExtraction

/// Fits the chain that tells what role each statement of a posting plays.
enum StatementChain {
    private static let settings = ChainTrainer.Settings(passes: 20, rate: 0.03, penalty: 1, leastCount: 2)

    /// How much less a statement is taken to ask nothing than the samples say, since a statement missed costs more.
    private static let readiness: Float = 0.5

    /// Fits to labelled postings.
    static func fit(_ postings: [LabelledStatements]) -> ChainModel {
        var index = FeatureIndex()
        let samples = postings.map { posting in
            ChainSample(
                features: posting.statements.map { statement in
                    index.add(statement.seen, isSecondary: posting.posting.isSecondary)
                }, labels: posting.statements.indices.map(posting.role), edges: posting.statements.map(\.edge)
            )
        }
        var model = ChainTrainer.fit(
            samples, index: index, labels: StatementSample.roleNames.count, kinds: StatementSample.edgeKinds,
            settings: settings)
        model.favour(model.labels - 1, by: -readiness)
        return model
    }
}
