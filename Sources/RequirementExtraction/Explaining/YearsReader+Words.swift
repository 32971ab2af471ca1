import CareerModel

extension YearsReader {
    /// The tokens of the number, or the range, and the unit that give these years.
    static func tokens(for years: Requirement.Years, in passage: Passage) -> Range<Int>? {
        for index in passage.tokens.indices {
            guard let unit = YearUnit(at: index, in: passage), let amount = amount(unit, passage),
                amount.years(unit.monthsPerUnit) == years
            else { continue }
            return amount.start..<(index + 1)
        }
        return nil
    }

    /// The words that give these years.
    static func words(for years: Requirement.Years, in passage: Passage) -> String? {
        tokens(for: years, in: passage).map { passage.string($0) }
    }
}
