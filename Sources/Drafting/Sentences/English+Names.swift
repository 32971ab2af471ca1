import TextAnalysis

extension English {
    /// A term inside a sentence: a lone capitalised common word is lowered (`Demand forecasting`), names are kept.
    static func lowercasingUnlessName(_ term: String) -> String {
        term.contains(" ") ? lowercasingStart(term) : term
    }
}
