/// Tells which ending makes a word a plural.
enum Plural {
    /// The ending to drop; after `ies` a `y` takes its place.
    enum Ending {
        case none
        case s
        case es
        case ies
    }

    /// Whether a final `s` may be an ending: a capital one is a letter of an acronym (`CMMS`), unless the word is long
    /// enough to be a word in capitals (`DATABASES`).
    @inline(__always)
    static func isPossible(endsLow: Bool, count: Int) -> Bool { endsLow || count > 5 }

    /// Whether a small `s` stands behind a capital: `GPUs`, `KPIs`.
    @inline(__always)
    static func isOfAcronym(_ before: UInt8, _ last: UInt8) -> Bool {
        ASCII.isUpper(before) && ASCII.isLower(last)
    }

    /// The plural ending of a word that ends in `s`.
    ///
    /// - Parameters:
    ///   - count: The number of letters, more than three.
    ///   - letter: The small letter that many places from the end, 1 for the last.
    @inline(__always)
    static func ending(count: Int, _ letter: (Int) -> UInt8) -> Ending {
        switch letter(2) {
        case UInt8(ascii: "s"), UInt8(ascii: "u"), UInt8(ascii: "i"):
            return .none
        case UInt8(ascii: "e"):
            if count > 4, letter(3) == UInt8(ascii: "i") { return .ies }
            return endsInSibilant(letter(4), letter(3)) ? .es : .s
        case UInt8(ascii: "w"):
            return count == 4 && letter(3) == UInt8(ascii: "e") && letter(4) == UInt8(ascii: "n") ? .none : .s
        default:
            return .s
        }
    }

    private static func endsInSibilant(_ before: UInt8, _ last: UInt8) -> Bool {
        switch last {
        case UInt8(ascii: "x"): true
        case UInt8(ascii: "s"): before == UInt8(ascii: "s")
        case UInt8(ascii: "h"): before == UInt8(ascii: "c") || before == UInt8(ascii: "s")
        default: false
        }
    }
}
