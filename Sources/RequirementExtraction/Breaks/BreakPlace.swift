/// A place inside a block where a statement may begin.
struct BreakPlace: Sendable {
    /// What can be told of it at sight.
    struct Signs: OptionSet, Sendable {
        let rawValue: UInt16
        /// A sentence begins.
        static let sentence = Signs(rawValue: 1)
        /// A number of years begins.
        static let years = Signs(rawValue: 1 << 1)
        /// Its first word is a verb of duties.
        static let verb = Signs(rawValue: 1 << 2)
        /// Its first word is one that lines begin with.
        static let opening = Signs(rawValue: 1 << 3)
        /// Its first word is glued to the one before it.
        static let seam = Signs(rawValue: 1 << 4)
        /// Its first word has no capital.
        static let lower = Signs(rawValue: 1 << 5)
        /// The clause before it, and its own, wish or insist.
        static let wishBefore = Signs(rawValue: 1 << 6)
        static let mustBefore = Signs(rawValue: 1 << 7)
        static let wish = Signs(rawValue: 1 << 8)
        static let must = Signs(rawValue: 1 << 9)
    }

    /// The token after the last one of the statement that would end here.
    var end: Int
    /// The token that would be the first of the next one: a bracket or quote before its first word belongs to it.
    var start: Int
    /// The last word before it.
    var before: Int
    /// Its first word.
    var word: Int
    /// The number of words before its first word.
    var wordsBefore: Int
    /// What stands between the two words.
    var separator: UInt64
    /// Whether a list's sign stands between them.
    var hasListSign: Bool
    /// Whether that sign is a bullet and can be nothing else.
    var hasBullet: Bool
    var signs: Signs

    /// Whether its clause wishes while the one before it insists: `BSc required, MSc preferred`.
    var changesTone: Bool { signs.isSuperset(of: [.mustBefore, .wish]) && !signs.contains(.wishBefore) }
}
