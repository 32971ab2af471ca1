import TextAnalysis

/// What a word tells of where statements begin.
struct LineWord: OptionSet, Sendable {
    let rawValue: UInt16

    /// Lines begin with it.
    static let opening = LineWord(rawValue: 1)
    /// A verb of duties in its plain form.
    static let verb = LineWord(rawValue: 1 << 1)
    /// Years are counted with it.
    static let years = LineWord(rawValue: 1 << 2)
    /// Its clause wishes.
    static let wish = LineWord(rawValue: 1 << 3)
    /// Its clause insists.
    static let must = LineWord(rawValue: 1 << 4)
    /// A wish begins with it.
    static let wishing = LineWord(rawValue: 1 << 5)
    /// Joins other words.
    static let function = LineWord(rawValue: 1 << 6)

    /// What the word with a folded key tells.
    static func of(key: UInt64) -> LineWord { LineWord(rawValue: table[key]) }

    private static let table: KeyTable = {
        var table = KeyTable(capacity: 1_000)
        let lists: [(LineWord, String)] = [
            (.opening, openings), (.verb, ActionVerbs.words), (.years, "years yrs"), (.wish, wishes),
            (.must, "required require requires must essential mandatory necessary need needed key minimum"),
            (.wishing, "preferably ideally bonus preference"), (.function, TermWords.functionWords),
        ]
        for (word, list) in lists { table.add(word.rawValue, toWords: list) }
        return table
    }()

    private static let wishes =
        """
        preferably ideally bonus preference preferred prefer plus pluses desirable desired advantage advantageous asset nice
        beneficial preferable helpful ideal optional welcome favourable
        """
    private static let openings =
        """
        ability able strong excellent experience experienced knowledge proficiency proficient familiarity familiar understanding
        demonstrated proven must bachelor bachelor's bachelors master's masters minimum at years responsible responsibilities requirements
        qualifications benefits required preferred skills education the you your we our this what who about job position role good
        great solid advanced deep effective high highly previous prior outstanding exceptional willingness willing comfortable
        self attention detail communication passion passionate in as if key additional other duties assists
        is salary location summary description overview general basic physical working for
        """
}

/// What the words of a passage tell of where statements begin.
struct LineWords: Sendable {
    private let words: [LineWord]
    /// The tone of the clause that each token is in, up to the next mark; empty when none has any.
    private var tones: [LineWord] = []

    init(_ passage: Passage) {
        words = passage.tokens.map { $0.kind == .mark ? [] : LineWord.of(key: $0.key) }
        if words.contains(where: { !$0.isDisjoint(with: Self.tone) }) { tones = Self.tones(words, passage) }
    }

    /// What a word tells.
    subscript(index: Int) -> LineWord { words[index] }

    /// The tone of a word's clause: whether it wishes, whether it insists.
    func tone(at index: Int) -> LineWord { tones.isEmpty ? [] : tones[index] }

    /// Whether one of the five words from a place on counts years.
    func hasYears(from index: Int) -> Bool { words[index...].prefix(5).contains { $0.contains(.years) } }

    private static let tone: LineWord = [.wish, .must]

    private static func tones(_ words: [LineWord], _ passage: Passage) -> [LineWord] {
        var tones = [LineWord](repeating: [], count: words.count)
        var start = 0
        var own: LineWord = []
        for index in 0...words.count {
            let isEnd = index == words.count || passage.tokens[index].kind == .mark && !passage.isJoint(index)
            guard isEnd else {
                own.formUnion(words[index].intersection(tone))
                continue
            }
            if !own.isEmpty { for place in start..<index { tones[place] = own } }
            (start, own) = (index + 1, [])
        }
        return tones
    }
}
