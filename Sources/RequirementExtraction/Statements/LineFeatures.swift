import TextAnalysis

/// What can be seen of a statement: the first part of ``StatementFeatures``.
struct LineFeatures: Sendable {
    /// How a statement begins.
    enum Start: Int, Sendable, CaseIterable {
        case actionVerb
        case gerund
        case you
        case we
        case number
        case other
    }

    /// The features present, by their numbers.
    private(set) var present = LineSet()

    /// The numbers of all features.
    static var indices: Range<Int> { 0..<extraBase + Extra.allCases.count }

    private enum Extra: Int, CaseIterable {
        case question, exclamation
        case tiny, short, long, headless, headlessItem, firstThird, lastThird, youAndWill
        case eligibilityAmongAsks, mustSentence, equalTwice, benefitTwice, roleWill, weSeek,
            roleSubject
    }

    private static let cueBase = 1 + SectionKind.allCases.count * Statement.Shape.allCases.count
    private static let firstBase = cueBase + StatementCue.allCases.count
    private static let startBase = firstBase + StatementCue.allCases.count
    private static let extraBase = startBase + Start.allCases.count

    /// Looks at all statements of a posting.
    static func all(of readings: [StatementReading]) -> [LineFeatures] {
        let isHeadless = !readings.contains { reading in
            let section = reading.statement.section
            return section == .requirements || section == .duties || section == .preferred
        }
        return readings.indices.map { index in
            LineFeatures(
                readings[index], position: Double(index) / Double(max(1, readings.count - 1)),
                isHeadless: isHeadless)
        }
    }

    private init(_ reading: StatementReading, position: Double, isHeadless: Bool) {
        let statement = reading.statement
        let passage = statement.passage
        present.insert(0)
        present.insert(
            1 + Int(statement.section.rawValue) * Statement.Shape.allCases.count + statement.shape.rawValue)
        reading.forEachCue { present.insert(Self.cueBase + Int($0)) }
        if let first = reading.cues.first, first.tokens.lowerBound < 3 {
            present.insert(Self.firstBase + Int(first.tag.rawValue))
        }
        present.insert(Self.startBase + Self.start(of: passage).rawValue)
        addExtras(reading, passage, position, isHeadless)
    }

    private mutating func addExtras(
        _ reading: StatementReading, _ passage: Passage, _ position: Double, _ isHeadless: Bool
    ) {
        let words = passage.wordCount
        let last = passage.tokens.count - 1
        add(.question, passage.isMark(last, "?"))
        add(.exclamation, passage.isMark(last, "!"))
        add(.tiny, words < 3)
        add(.short, words < 7)
        add(.long, words > 35)
        add(.headless, isHeadless)
        add(.headlessItem, isHeadless && reading.statement.shape != .sentence)
        let isOpen = reading.statement.section == .neutral || reading.statement.section == .role
        add(.firstThird, isOpen && position < 0.33)
        add(.lastThird, isOpen && position > 0.67)
        add(.eligibilityAmongAsks, reading.has(.eligibility) && reading.statement.section.asks)
        add(.mustSentence, reading.has(.must) && reading.statement.shape == .sentence)
        add(.equalTwice, reading.repeats(.equal))
        add(.benefitTwice, reading.repeats(.benefit))
        add(.roleWill, reading.has(.role) && reading.has(.duty))
        add(.roleSubject, Self.isRoleSubject(passage))
        add(.weSeek, words > 11 && reading.has(.candidate) && Self.start(of: passage) == .we)
        add(.youAndWill, reading.has(.duty) && Self.start(of: passage) == .you)
    }

    private mutating func add(_ extra: Extra, _ holds: Bool) {
        if holds { present.insert(Self.extraBase + extra.rawValue) }
    }

    /// Whether a sentence tells what somebody of the role does: `The Data Analyst will …`.
    private static func isRoleSubject(_ passage: Passage) -> Bool {
        guard let first = passage.tokens.first, articles.contains(first) else { return false }
        let end = min(10, passage.tokens.count)
        return (1..<end).contains { index in
            let before = passage.tokens[index - 1]
            return wills.contains(passage.tokens[index])
                && (RoleNouns.words.contains(before) || holders.contains(before))
        }
    }

    private static let holders = WordSet("holder postholder incumbent")
    private static let articles = WordSet("the this our your a an as")
    private static let wills = WordSet(
        "will shall is must should has works performs provides supports leads manages")

    private static func start(of passage: Passage) -> Start {
        guard let first = passage.tokens.first(where: { $0.kind != .mark }) else { return .other }
        if first.kind == .number { return .number }
        if you.contains(first) { return .you }
        if we.contains(first) { return .we }
        if ActionVerbs.plain.contains(first) { return .actionVerb }
        return passage.bytes[first.range].suffix(3).elementsEqual("ing".utf8) && first.end - first.start > 5
            ? .gerund : .other
    }

    private static let you = WordSet("you you'll you're you've your du sie vous")
    private static let we = WordSet("we we're we've our us wir nous at as")
}
