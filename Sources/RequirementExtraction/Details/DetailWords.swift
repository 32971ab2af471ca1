import TextAnalysis

/// What a word may begin or be for the readers of details.
struct DetailWord: OptionSet, Sendable {
    let rawValue: UInt16

    /// It begins a cue that a title follows.
    static let titleCue = DetailWord(rawValue: 1)
    /// It is an article, or the `as` before a title.
    static let article = DetailWord(rawValue: 2)
    /// It begins a cue that the name of an employer follows.
    static let employerCue = DetailWord(rawValue: 4)
    /// It begins a cue that speaks of a client.
    static let client = DetailWord(rawValue: 8)
    /// It begins a label.
    static let label = DetailWord(rawValue: 16)
    /// It begins a kind of employment.
    static let employment = DetailWord(rawValue: 32)
    /// It begins a way of working: remote, hybrid.
    static let workplace = DetailWord(rawValue: 64)
    /// It stands before the name of a person.
    static let person = DetailWord(rawValue: 128)
    /// It is the sign before a domain in an address.
    static let address = DetailWord(rawValue: 256)
}

/// The words that the readers of details look for, found with one look at each token.
enum DetailWords {
    /// What each token of a passage may be.
    static func classes(of passage: Passage) -> [DetailWord] {
        let table = table
        return passage.tokens.map { DetailWord(rawValue: table[$0.key]) }
    }

    private static let table: KeyTable = {
        var table = KeyTable(capacity: 400)
        func add(_ word: DetailWord, _ phrases: [String]) {
            for list in phrases {
                let passage = Passage(list)
                for index in passage.tokens.indices where index == 0 || passage.isMark(index - 1, ";") {
                    table.add(word.rawValue, to: passage.tokens[index].key)
                }
            }
        }
        add(.titleCue, TitleCues.phrases)
        add(.article, ["the; a; an; as"])
        add(.employerCue, EmployerCues.beforePhrases)
        add(.client, EmployerCues.clientPhrases)
        add(.label, DetailView.labelPhrases.map(\.phrases))
        add(.employment, [WorkWords.typePhrases])
        add(.workplace, [WorkWords.placePhrases])
        add(.person, ["name; contact; manager"])
        add(.address, ["@; /"])
        return table
    }()
}
