extension TermTagger {
    /// For each term found, by how much the model prefers it: what the best reading without it falls short.
    ///
    /// The natural logarithm of how many times likelier the better reading is.
    package func margins(of spans: [Span], _ features: TermFeatures) -> [Double] {
        let scores = scores(features)
        let margins = chain.margins(of: chain.best(scores), scores)
        return spans.map { Double(margins[$0.tokens.lowerBound].shortfall) / Double(WeightTable.scale) }
    }
}
