import TextAnalysis

/// Tells years of a candidate's experience from ages, contracts, plans and company histories.
enum ExperienceSpan {
    /// Whether a time is experience that is asked.
    static func isAsked(_ unit: YearUnit, _ amount: YearsReader.Amount, in passage: Passage) -> Bool {
        let after = passage.tokens[(unit.index + 1)...]
        let before = passage.tokens[..<amount.start]
        if isAdjective(passage, unit.index) { return false }
        if after.prefix(3).contains(where: otherTimes.contains) { return false }
        if before.suffix(4).contains(where: spans.contains) || isOwnHistory(before) { return false }
        if unit.monthsPerUnit == 1 {
            return after.prefix(14).contains(where: plain.contains)
                || before.suffix(8).contains(where: plain.contains)
        }
        return after.prefix(14).contains(where: experience.contains)
            || before.suffix(8).contains(where: leading.contains)
            || startsPassage(before) && after.first.map { $0.shape != .lower } ?? false
            || passage.wordCount < 8
    }

    /// Whether only marks stand before: `3+ years Tableau development`.
    private static func startsPassage(_ before: ArraySlice<Token>) -> Bool {
        before.allSatisfy { $0.kind == .mark }
    }

    /// Whether the unit only describes: `a 3-year plan`.
    private static func isAdjective(_ passage: Passage, _ unit: Int) -> Bool {
        guard passage.isDash(unit - 1), !passage.tokens[unit].spaceBefore else { return false }
        return !passage.tokens[(unit + 1)...].prefix(3).contains(where: experienceNouns.contains)
    }

    /// Whether the employer speaks of itself: `we have 20 years of experience`.
    private static func isOwnHistory(_ before: ArraySlice<Token>) -> Bool {
        let near = before.suffix(6)
        guard let we = near.lastIndex(where: employers.contains) else { return false }
        return near[we...].contains(where: having.contains) && !near[we...].contains(where: asking.contains)
    }

    private static let spans = WordSet(
        "within every probation probationary next last past per recent rolling")
    private static let plain = WordSet(
        "experience experienced training erfahrung berufserfahrung expérience experiencia")
    private static let experienceNouns = WordSet(
        "experience experienced erfahrung berufserfahrung expérience experiencia")
    private static let otherTimes = WordSet(
        """
        old age ago contract history anniversary vacation warranty alt degree diploma program programme
        deployment commitment term plan vision
        """
    )
    private static let employers = WordSet("we we've company firm agency practice")
    private static let having = WordSet("have has we've bring brings boast boasts been")
    private static let asking = WordSet(
        "require requires need needs seek seeking want looking expect ask must who with")
    private static let experience = WordSet(
        """
        experience experienced exp exp. work working background practice practicing track building developing
        managing using industry relevant professional teaching in as of with post-qualification qualified
        erfahrung berufserfahrung expérience experiencia esperienza ervaring experiência erfarenhet
        doświadczenia leading designing supervisory nursing
        """)
    private static let leading = WordSet(
        "experience least minimum background experienced erfahrung expérience experiencia mindestens")
}
