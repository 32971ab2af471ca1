import CareerModel
import TextAnalysis

/// Reads how many years of experience a statement asks: `5+ years`, `3-5 years`, `eighteen months`.
enum YearsReader {
    /// The first number of years that is about experience; nil when there is none.
    ///
    /// Where a statement asks more of those with a lower degree, the number for the lowest degree.
    static func years(in passage: Passage) -> Requirement.Years? {
        var found: Requirement.Years?
        var place = 0
        var most: Requirement.Years?
        for index in passage.tokens.indices where YearUnit.mayStand(at: passage.tokens[index], passage) {
            guard let unit = YearUnit(at: index, in: passage), let amount = amount(unit, passage),
                ExperienceSpan.isAsked(unit, amount, in: passage)
            else { continue }
            let years = amount.years(unit.monthsPerUnit)
            guard (years.maximum ?? years.minimum ?? 0) <= 40 else { continue }
            if found == nil || amount.start < place {
                (found, place) = (years, index)
            } else if (years.minimum ?? 0) > ((most ?? found)?.minimum ?? 0) {
                most = years
            }
        }
        if let most, DegreeReader.namesLevels(in: passage) { return most }
        return found
    }

    /// A number, or a range of numbers, before a unit.
    struct Amount {
        var minimum: Double?
        var maximum: Double?
        /// Where it begins.
        var start: Int

        func years(_ months: Double) -> Requirement.Years {
            Requirement.Years(
                minimum: minimum.map { $0 * months / 12 }, maximum: maximum.map { $0 * months / 12 })
        }
    }

    static func amount(_ unit: YearUnit, _ passage: Passage) -> Amount? {
        if let value = unit.ownNumber {
            return finished(value, at: unit.index, isOpen: unit.isOpen, unit, passage)
        }
        var index = skipMarks(before: unit.index, passage)
        var isOpen = unit.isOpen
        while index > 0, fillers.contains(passage.tokens[index]) {
            isOpen = isOpen || passage.tokens[index].key == plusKey
            index = skipMarks(before: index, passage)
        }
        if passage.isMark(index, "+") {
            isOpen = true
            index = skipMarks(before: index, passage)
        } else if index > 1, moreWords.contains(passage.tokens[index]),
            orWords.contains(passage.tokens[index - 1])
        {
            isOpen = true
            index = skipMarks(before: index - 1, passage)
        }
        guard let last = number(at: index, in: passage) else { return nil }
        return finished(last, at: index, isOpen: isOpen, unit, passage)
    }

    /// The range that ends with a number, or the number with what stands before it.
    private static func finished(
        _ last: Double, at index: Int, isOpen: Bool, _ unit: YearUnit, _ passage: Passage
    ) -> Amount? {
        if let (first, start) = rangeStart(before: index, unit, passage), first < last {
            if passage.isMark(start - 1, "$") { return nil }
            return Amount(minimum: first, maximum: isOpen ? nil : last, start: start)
        }
        if passage.isMark(index - 1, in: "$€£") { return nil }
        if !isOpen, isUpperBound(passage, index) { return Amount(minimum: 0, maximum: last, start: index) }
        return Amount(minimum: last, maximum: nil, start: index)
    }

    /// The token before one, past dashes, parentheses, quotes and escapes.
    private static func skipMarks(before index: Int, _ passage: Passage) -> Int {
        var index = index - 1
        while passage.isDash(index) || passage.isMark(index, in: "()'’\\*~") { index -= 1 }
        return index
    }

    private static func rangeStart(before index: Int, _ unit: YearUnit, _ passage: Passage) -> (Double, Int)?
    {
        var before = index - 1
        while passage.isMark(before, in: "(\\") { before -= 1 }
        guard before >= 1 else { return nil }
        let isAnd = passage.tokens[before].key == andKey
        guard isAnd || passage.isDash(before) || rangeWords.contains(passage.tokens[before]) else {
            return nil
        }
        before = skipPlus(before - 1, passage)
        var scale = 1.0
        if before >= 1, let own = YearUnit(at: before, in: passage), own.ownNumber == nil {
            scale = own.monthsPerUnit / unit.monthsPerUnit
            before = skipPlus(before - 1, passage)
        }
        guard let value = number(at: before, in: passage) else { return nil }
        if isAnd, before < 1 || passage.tokens[before - 1].key != betweenKey { return nil }
        return (value * scale, before)
    }

    private static func skipPlus(_ index: Int, _ passage: Passage) -> Int {
        var index = index
        while passage.isMark(index, in: "+\\") { index -= 1 }
        return index
    }

    /// Whether `up to` or the like stands before a number.
    private static func isUpperBound(_ passage: Passage, _ index: Int) -> Bool {
        guard index >= 1 else { return false }
        let before = passage.tokens[index - 1]
        if mostWords.contains(before) { return true }
        guard index >= 2 else { return false }
        let second = passage.tokens[index - 2]
        if before.key == toKey { return second.key == upKey }
        if before.key == thanKey {
            return lessWords.contains(second)
                || moreWords.contains(second) && index >= 3 && noWords.contains(passage.tokens[index - 3])
        }
        return false
    }

    private static func number(at index: Int, in passage: Passage) -> Double? {
        guard passage.tokens.indices.contains(index) else { return nil }
        let token = passage.tokens[index]
        if token.kind == .number {
            let value = NumberReader.value(passage.bytes[token.range])
            return value.flatMap { $0 <= 600 ? $0 : nil }
        }
        guard token.kind == .word else { return nil }
        if token.key == aKey {
            return index > 0 && leastWords.contains(passage.tokens[index - 1]) ? 1 : nil
        }
        return NumberWords.value(of: token)
    }

    private static let fillers = WordSet(
        "consecutive solid full plus additional calendar successful complete academic")
    private static let plusKey = Folding.key("plus")
    private static let rangeWords = WordSet("to through bis à a or until")
    private static let moreWords = WordSet("more greater above mehr plus")
    private static let orWords = WordSet("or and oder ou")
    private static let mostWords = WordSet("maximum max under below")
    private static let lessWords = WordSet("less fewer")
    private static let noWords = WordSet("no not")
    private static let leastWords = WordSet("least than over minimum about half")
    private static let aKey = Folding.key("a")
    private static let andKey = Folding.key("and")
    private static let betweenKey = Folding.key("between")
    private static let toKey = Folding.key("to")
    private static let thanKey = Folding.key("than")
    private static let upKey = Folding.key("up")
}
