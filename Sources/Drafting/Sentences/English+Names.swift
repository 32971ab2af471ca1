import TextAnalysis

extension English {
    /// A term inside a sentence: a lone capitalised common word is lowered (`Demand forecasting`), names are kept.
    static func lowercasingUnlessName(_ term: String) -> String {
        let words = term.split(separator: " ")
        let isName = words.dropFirst().contains { $0.first?.isUppercase == true }
        return words.count > 1 && !isName ? lowercasingStart(term) : term
    }
}
