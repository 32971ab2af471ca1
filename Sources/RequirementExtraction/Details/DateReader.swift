import CareerModel
import TextAnalysis

/// Reads dates as postings write them: `2025-04-29`, `04-29-2025`, `29 April 2025`, `April 29th, 2025`.
enum DateReader {
    /// The first date of a text; nil when there is none.
    ///
    /// Of two numbers either of which could be the month, the first is, unless the date is written with stops.
    static func date(_ text: String) -> PartialDate? {
        let passage = Passage(text)
        for index in passage.tokens.indices {
            if let date = numeric(passage, index) ?? worded(passage, index) { return date }
        }
        return nil
    }

    private static func numeric(_ passage: Passage, _ index: Int) -> PartialDate? {
        let bytes = passage.bytes[passage.tokens[index].range]
        if passage.tokens[index].kind == .number, let date = stopped(bytes) { return date }
        guard let first = integer(passage, index), isSeparator(passage, index + 1),
            let second = integer(passage, index + 2), isSeparator(passage, index + 3),
            let third = integer(passage, index + 4)
        else { return nil }
        if first > 31 { return PartialDate(year: first, month: second, day: third) }
        let year = third < 100 ? 2000 + third : third
        return PartialDate(year: year, month: first, day: second)
            ?? PartialDate(year: year, month: second, day: first)
    }

    /// `18.11.2025`, which the tokenizer keeps whole.
    private static func stopped(_ bytes: ArraySlice<UInt8>) -> PartialDate? {
        let parts = bytes.split(separator: UInt8(ascii: ".")).map(digits)
        guard parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2] else {
            return nil
        }
        return PartialDate(year: year < 100 ? 2000 + year : year, month: month, day: day)
    }

    private static func worded(_ passage: Passage, _ index: Int) -> PartialDate? {
        guard let month = months[passage.tokens[index].key] else { return nil }
        var before = index - 1
        while before >= 0, passage.isMark(before, ".") || of.contains(passage.tokens[before]) { before -= 1 }
        var after = index + 1
        while passage.isMark(after, in: ".,")
            || after < passage.tokens.count && of.contains(passage.tokens[after])
        { after += 1 }
        if let next = integer(passage, after) {
            if next > 31 { return PartialDate(year: next, month: month, day: integer(passage, before)) }
            var later = after + 1
            while passage.isMark(later, in: ".,") { later += 1 }
            if let year = integer(passage, later), year > 31 {
                return PartialDate(year: year, month: month, day: next)
            }
        }
        return nil
    }

    private static func isSeparator(_ passage: Passage, _ index: Int) -> Bool {
        passage.isMark(index, "/") || passage.isDash(index)
    }

    /// A whole number, an ordinal's ending left out: `29th`.
    private static func integer(_ passage: Passage, _ index: Int) -> Int? {
        guard passage.tokens.indices.contains(index) else { return nil }
        let bytes = passage.bytes[passage.tokens[index].range]
        let ordinal = ["st", "nd", "rd", "th"].contains { bytes.suffix(2).elementsEqual($0.utf8) }
        return digits(ordinal ? bytes.dropLast(2) : bytes)
    }

    private static func digits(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard (1...4).contains(bytes.count), bytes.allSatisfy(ASCII.isDigit) else { return nil }
        return bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    private static let of = WordSet("of de")
    private static let months: [UInt64: Int] = {
        let names = [
            "january jan januar janvier enero", "february feb februar février febrero",
            "march mar märz mars marzo",
            "april apr avril abril", "may mai mayo", "june jun juni juin junio",
            "july jul juli juillet julio",
            "august aug août agosto", "september sep sept septembre septiembre",
            "october oct oktober octobre octubre",
            "november nov novembre noviembre", "december dec dezember décembre diciembre",
        ]
        var months: [UInt64: Int] = [:]
        for (index, line) in names.enumerated() {
            for name in line.split(separator: " ") { months[Folding.key(name.utf8)] = index + 1 }
        }
        return months
    }()
}
