import CareerModel

/// What a date means that a person wrote in whatever way.
enum WrittenDate: Hashable {
    /// A date in the form of the schema: `2011-03`.
    case exact(PartialDate)
    /// A date in words or another order: `March 2011`, `03/2011`.
    case loose(PartialDate)
    /// A date of which only a part is certain: `Summer 2019`, `04/05/2020`, `2022-02-30`.
    case coarse(PartialDate)
    /// `Present` and the like.
    case ongoing
    /// Only punctuation.
    case absent
    /// Anything else.
    case unreadable

    /// The date, when there is one.
    var date: PartialDate? {
        switch self {
        case .exact(let date), .loose(let date), .coarse(let date): date
        case .ongoing, .absent, .unreadable: nil
        }
    }

    /// Reads a text.
    static func read(_ text: String) -> WrittenDate {
        let text = FoldedText.of(text)
        if let date = PartialDate(iso: text) { return .exact(date) }
        if let date = timestamp(text) { return .loose(date) }
        guard let tokens = DateToken.all(in: text) else { return .unreadable }
        if tokens.isEmpty { return .absent }
        var parts = Parts()
        for token in tokens where !parts.take(token) {
            return isOngoing(tokens) ? .ongoing : .unreadable
        }
        return parts.date
    }

    /// The day of a time such as `2019-05-01T00:00:00Z`.
    private static func timestamp(_ text: String) -> PartialDate? {
        let bytes = Array(text.utf8)
        guard bytes.count > 15, bytes[10] == 0x54 || bytes[10] == 0x20, bytes[13] == 0x3A else { return nil }
        return PartialDate(iso: String(decoding: bytes[..<10], as: UTF8.self))
    }

    private static func isOngoing(_ tokens: [DateToken]) -> Bool {
        let words = tokens.map { token in
            if case .word(let word) = token { word } else { "" }
        }
        return ongoingWords.contains(words.joined(separator: " "))
    }

    private static let ongoingWords: Set<String> = [
        "present", "current", "currently", "now", "today", "to date", "todate", "till date", "till now",
        "till present", "till today", "until now", "until present", "until today", "to present", "to now",
        "to today",
        "up to now", "up to date", "ongoing", "on going", "in progress", "continuing", "still", "at present",
        "the present", "present day", "present time", "to the present", "to this day", "date",
    ]

    static func month(_ word: String) -> Int? {
        guard word.utf8.count >= 3 else { return nil }
        if word == "sept" { return 9 }
        return monthNames.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
    }

    private static let monthNames = PartialDate.monthNames.map { $0.lowercased() }
}
