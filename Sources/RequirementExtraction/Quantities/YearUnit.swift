import TextAnalysis

/// A word that counts time: `years`, `months`, also with its number in one, `5yrs`.
struct YearUnit {
    /// The token.
    let index: Int
    /// Twelve for years, one for months.
    let monthsPerUnit: Double
    /// The number written in the same word.
    let ownNumber: Double?
    /// Whether a plus sign stands behind it: `5 yrs+`.
    let isOpen: Bool

    /// The unit at a token; nil when it is none.
    init?(at index: Int, in passage: Passage) {
        let token = passage.tokens[index]
        guard Self.mayStand(at: token, passage) else { return nil }
        var key = token.key
        var number: Double?
        var end = token.end
        if ASCII.isDigit(passage.bytes[token.start]) {
            let digits = passage.bytes[token.range].prefix(while: ASCII.isDigit)
            guard digits.count < 3 else { return nil }
            if passage.bytes[end - 1] == UInt8(ascii: "+") { end -= 1 }
            number = NumberReader.value(digits)
            key = Folding.key(passage.bytes[digits.endIndex..<max(digits.endIndex, end)])
        }
        switch Self.units[key] {
        case 1: monthsPerUnit = 1
        case 12: monthsPerUnit = 12
        case Self.afterNumber where index > 0 && passage.tokens[index - 1].kind == .number: monthsPerUnit = 12
        default: return nil
        }
        self.index = index
        ownNumber = number
        isOpen = end < token.end || passage.isMark(index + 1, "+")
    }

    /// Whether a token may be a unit, by the letter that it begins with.
    @inline(__always)
    static func mayStand(at token: Token, _ passage: Passage) -> Bool {
        token.kind == .word && mayBegin(passage.bytes[token.start])
    }

    /// Whether any unit begins with a byte.
    private static func mayBegin(_ byte: UInt8) -> Bool {
        switch byte | 0x20 {
        case UInt8(ascii: "y"), UInt8(ascii: "m"), UInt8(ascii: "j"), UInt8(ascii: "a"), UInt8(ascii: "l"):
            true
        default: ASCII.isDigit(byte) || byte == 0xC3
        }
    }

    /// The value of words that are a year only behind digits: the French `an`.
    private static let afterNumber: UInt16 = 13
    private static let years =
        "year yr yrs years jahr jahre jahren ans année años año anni anno jaar jaren ano anos år lat"
    private static let months = "month months mth mths monat monate monaten mois mes meses mesi maand maanden"

    /// The months that a unit has, by its key.
    private static let units: KeyTable = {
        var units = KeyTable(capacity: 64)
        for word in years.split(separator: " ") { units.add(12, to: Folding.key(String(word))) }
        for word in months.split(separator: " ") { units.add(1, to: Folding.key(String(word))) }
        units.add(afterNumber, to: Folding.key("an"))
        return units
    }()
}
