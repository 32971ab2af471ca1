import CareerModel

extension Mapping.Status {
    /// The word for it.
    var word: String {
        switch self {
        case .met: "met"
        case .partial: "partly met"
        case .declared: "claimed, not shown"
        case .gap: "not shown"
        case .confirm: "to confirm"
        }
    }

    /// The sign beside the word, never without it.
    var sign: Phrase { Phrase(symbol, style) }

    /// The word in the status's colour.
    var phrase: Phrase { Phrase(word, style) }

    /// Gravest first.
    var gravity: Int {
        switch self {
        case .gap: 0
        case .declared: 1
        case .partial: 2
        case .confirm: 3
        case .met: 4
        }
    }

    private var symbol: String {
        switch self {
        case .met: "✓"
        case .partial: "~"
        case .declared: "!"
        case .gap: "✗"
        case .confirm: "?"
        }
    }

    private var style: Phrase.Style {
        switch self {
        case .met: .good
        case .partial, .declared: .fair
        case .gap: .poor
        case .confirm: .query
        }
    }
}
