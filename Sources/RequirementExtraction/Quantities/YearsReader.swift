import CareerModel
import TextAnalysis

/// Reads how many years of experience a statement asks: `5+ years`, `3-5 years`, `eighteen months`.
enum YearsReader {
    /// The first number of years that is about experience; nil when there is none.
    static func years(in passage: Passage) -> Requirement.Years? {
        for index in passage.tokens.indices where isUnit(passage.tokens[index]) {
            guard isAboutExperience(passage, index), let found = amount(before: index, in: passage) else {
                continue
            }
            let isMonths = monthWords.contains(passage.tokens[index])
            let divisor = isMonths ? 12.0 : 1.0
            guard found.minimum / divisor <= 40 else { continue }
            return Requirement.Years(
                minimum: found.minimum / divisor, maximum: found.maximum.map { $0 / divisor })
        }
        return nil
    }

    private static func isUnit(_ token: Token) -> Bool {
        yearWords.contains(token) || monthWords.contains(token)
    }

    /// The number, or the range, that ends before the unit.
    private static func amount(before unit: Int, in passage: Passage) -> (minimum: Double, maximum: Double?)?
    {
        var index = unit - 1
        while passage.isDash(index) || passage.isMark(index, in: "()'") { index -= 1 }
        var isOpen = false
        if index > 0, fillers.contains(passage.tokens[index]) {
            isOpen = passage.tokens[index].key == plusKey
            index -= 1
        }
        if passage.isMark(index, "+") {
            isOpen = true
            index -= 1
        } else if index > 0, passage.tokens[index].key == moreKey, passage.tokens[index - 1].key == orKey {
            isOpen = true
            index -= 2
        }
        while passage.isMark(index, in: "()") { index -= 1 }
        guard let last = number(at: index, in: passage) else { return nil }
        guard let (first, start) = rangeStart(before: index, in: passage), first < last else {
            return isUpperBound(passage, index) ? nil : (last, nil)
        }
        if passage.isMark(start - 1, "$") { return nil }

        return (first, isOpen ? nil : last)
    }

    private static func rangeStart(before index: Int, in passage: Passage) -> (Double, Int)? {
        var before = index - 1
        guard before >= 1 else { return nil }
        guard passage.isDash(before) || rangeWords.contains(passage.tokens[before]) else { return nil }
        before -= 1
        if passage.isMark(before, "+") { before -= 1 }
        if before >= 0, isUnit(passage.tokens[before]) { before -= 1 }
        return number(at: before, in: passage).map { ($0, before) }
    }

    private static func isUpperBound(_ passage: Passage, _ index: Int) -> Bool {
        index >= 2 && passage.tokens[index - 1].key == toKey && passage.tokens[index - 2].key == upKey
    }

    private static func number(at index: Int, in passage: Passage) -> Double? {
        guard passage.tokens.indices.contains(index) else { return nil }
        let token = passage.tokens[index]
        if token.kind == .number {
            let value = NumberReader.value(passage.bytes[token.range])
            return value.flatMap { $0 <= 600 ? $0 : nil }
        }
        return token.kind == .word ? numbers[token.key] : nil
    }

    /// Whether the years are a candidate's: experience, practice or a field is named near, and no age or history.
    private static func isAboutExperience(_ passage: Passage, _ unit: Int) -> Bool {
        if isAdjective(passage, unit) { return false }
        let after = passage.tokens[(unit + 1)...].prefix(3)
        if after.contains(where: ageWords.contains) { return false }
        let before = passage.tokens[..<unit].suffix(8)
        if before.suffix(4).contains(where: spanWords.contains) { return false }
        let near = passage.tokens[(unit + 1)...].prefix(14)
        if monthWords.contains(passage.tokens[unit]) {
            return near.contains(where: plainWords.contains) || before.contains(where: plainWords.contains)
        }
        if near.contains(where: experienceWords.contains) || before.contains(where: leadingWords.contains) {
            return true
        }
        return passage.wordCount < 8
    }

    /// Whether the unit only describes: `a 3-year plan`.
    private static func isAdjective(_ passage: Passage, _ unit: Int) -> Bool {
        guard passage.isDash(unit - 1), !passage.tokens[unit].spaceBefore else { return false }
        return !passage.tokens[(unit + 1)...].prefix(3).contains(where: plainWords.contains)
    }

    private static let fillers = WordSet("consecutive solid full plus additional calendar successful")
    private static let spanWords = WordSet("within every probation probationary next")
    private static let plainWords = WordSet(
        "experience experienced training erfahrung berufserfahrung expérience experiencia")
    private static let plusKey = Folding.key("plus")
    private static let yearWords = WordSet(
        "year yr yrs years jahre jahren ans années años anni jaar anos år lat")
    private static let monthWords = WordSet("month months monate monaten mois meses mesi maanden")
    private static let rangeWords = WordSet("to through bis à a or")
    private static let ageWords = WordSet("old age ago contract history anniversary vacation warranty")
    private static let experienceWords = WordSet(
        """
        experience experienced exp exp. work working background practice practicing track building developing managing using industry
        relevant professional teaching in as of with post-qualification qualified erfahrung berufserfahrung expérience experiencia
        esperienza ervaring experiência erfarenhet doświadczenia leading designing supervisory nursing
        """)
    private static let leadingWords = WordSet(
        "experience least minimum background experienced erfahrung expérience experiencia mindestens")
    private static let moreKey = Folding.key("more")
    private static let orKey = Folding.key("or")
    private static let toKey = Folding.key("to")
    private static let upKey = Folding.key("up")
    private static let numbers: [UInt64: Double] = {
        var values: [UInt64: Double] = [:]
        let words = [
            ("one", 1.0), ("a", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6),
            ("seven", 7),
            ("eight", 8), ("nine", 9), ("ten", 10), ("eleven", 11), ("twelve", 12), ("fifteen", 15),
            ("eighteen", 18),
            ("twenty", 20), ("zwei", 2), ("drei", 3), ("vier", 4), ("fünf", 5), ("deux", 2), ("trois", 3),
            ("cinq", 5),
            ("dos", 2), ("tres", 3), ("cinco", 5), ("due", 2), ("tre", 3),
        ]
        for (word, value) in words { values[Folding.key(word)] = value }
        return values
    }()
}
