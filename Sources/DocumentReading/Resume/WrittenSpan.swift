import CareerModel

/// What a period means that a person wrote in one line: `2021-03 to 2021-11`, `since 2020`, `March 2021`.
enum WrittenSpan {
    /// Reads a text; nil when it is no period.
    ///
    /// One date alone begins and ends the period.
    static func read(_ text: String) -> DateSpan? {
        let text = FoldedText.of(text)
        if let date = openBeginning(text) { return DateSpan(start: date, isOngoing: true) }
        if let date = WrittenDate.read(text).date { return DateSpan(start: date, end: date) }
        let bytes = Array(text.utf8)
        guard bytes.count <= 120 else { return nil }
        for separator in separators {
            var index = 1
            while index + separator.count < bytes.count {
                if bytes[index...].starts(with: separator),
                    let span = span(bytes[..<index], bytes[(index + separator.count)...])
                {
                    return span
                }
                index += 1
            }
        }
        return nil
    }

    private static let separators: [[UInt8]] = [
        " to ", " until ", " till ", " through ", " and ", "–", "—", "‒", "−", "→", "->", "..", " - ", "-",
        "/",
    ].map { Array($0.utf8) }

    private static func openBeginning(_ text: String) -> PartialDate? {
        let words = text.split(separator: " ", maxSplits: 1)
        guard words.count == 2, ["since", "from"].contains(words[0].lowercased()) else { return nil }
        return WrittenDate.read(String(words[1])).date
    }

    private static func span(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> DateSpan? {
        let last = WrittenDate.read(String(decoding: second, as: UTF8.self))
        if let start = WrittenDate.read(String(decoding: first, as: UTF8.self)).date {
            if last == .ongoing { return DateSpan(start: start, isOngoing: true) }
            guard let end = last.date ?? shortYear(second, after: start) else { return nil }
            return DateSpan(start: start, end: end)
        }
        guard let end = last.date,
            let month = WrittenDate.month(FoldedText.of(String(decoding: first, as: UTF8.self)).lowercased())
        else { return nil }
        return PartialDate(year: end.year, month: month).map { DateSpan(start: $0, end: end) }
    }

    /// The end year of `2019–21`.
    private static func shortYear(_ bytes: ArraySlice<UInt8>, after start: PartialDate) -> PartialDate? {
        guard bytes.count == 2, bytes.allSatisfy(\.isDigit), start.month == nil else { return nil }
        let number = bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        return PartialDate(year: start.year / 100 * 100 + number)
    }
}

extension DateSpan {
    /// Whether the end lies before the beginning, as far as the dates are known.
    var endsBeforeStart: Bool {
        guard let start, let end else { return false }
        if end.lastMonthIndex < start.firstMonthIndex { return true }
        guard let first = start.day, let last = end.day else { return false }
        return (end.year, end.month) == (start.year, start.month) && last < first
    }
}
