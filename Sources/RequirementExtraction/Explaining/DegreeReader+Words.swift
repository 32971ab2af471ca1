import CareerModel

extension DegreeReader {
    /// Where a degree of this level is named, or a degree without any level.
    static func mentions(of degree: DegreeLevel, in passage: Passage) -> [Range<Int>] {
        let all = DegreePhrases.table.matches(in: passage)
        let named = all.filter { level(of: $0, among: all.count, in: passage) == degree }
        if !named.isEmpty { return named.map(\.tokens) }
        return all.filter { if case .unnamed = $0.tag { true } else { false } }.map(\.tokens)
    }

    /// The words that name the degree, each once.
    static func words(for degree: DegreeLevel, in passage: Passage) -> [String] {
        mentions(of: degree, in: passage).map { passage.string($0) }.reduce(into: []) { words, text in
            if !words.contains(text) { words.append(text) }
        }
    }
}
