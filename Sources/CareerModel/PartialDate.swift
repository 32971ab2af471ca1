/// A calendar date of which the month or the day may be unknown, as résumés give them.
public struct PartialDate: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The year, 1 to 9999.
    public let year: Int
    /// The month, 1 to 12, when it is known.
    public let month: Int?
    /// The day of the month, 1 to 31, when it is known; never without a month.
    public let day: Int?

    /// Makes a date, or nil when a part is out of range.
    public init?(year: Int, month: Int? = nil, day: Int? = nil) {
        guard (1...9999).contains(year) else { return nil }
        if let month, !(1...12).contains(month) { return nil }
        if let day {
            guard let month, (1...Self.days(in: month, of: year)).contains(day) else { return nil }
        }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; nil for anything else.
    public init?(iso text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard (1...3).contains(parts.count), parts[0].count == 4 else { return nil }
        guard parts.dropFirst().allSatisfy({ $0.count == 2 }) else { return nil }
        let numbers = parts.compactMap { part -> Int? in
            guard part.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
                return nil
            }
            return part.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
        }
        guard numbers.count == parts.count else { return nil }
        self.init(
            year: numbers[0],
            month: numbers.count > 1 ? numbers[1] : nil,
            day: numbers.count > 2 ? numbers[2] : nil
        )
    }

    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as precise as the date is.
    public var description: String {
        let year = Self.padded(year, 4)
        guard let month else { return year }
        guard let day else { return "\(year)-\(Self.padded(month, 2))" }
        return "\(year)-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
    }

    /// Months since year 0 of the first month that the date may mean (a bare year: January).
    public var firstMonthIndex: Int { year * 12 + (month ?? 1) - 1 }

    /// Months since year 0 of the last month that the date may mean (a bare year: December).
    public var lastMonthIndex: Int { year * 12 + (month ?? 12) - 1 }

    /// Orders by the first day that a date may mean; a less precise date stands first.
    public static func < (left: PartialDate, right: PartialDate) -> Bool {
        (left.year, left.month ?? 0, left.day ?? 0) < (right.year, right.month ?? 0, right.day ?? 0)
    }

    /// The English month names, January first.
    public static let monthNames = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ]

    /// The date in words, as precise as it is: `7 May 2025`, `May 2025` or `2025`.
    public var words: String {
        guard let month else { return String(year) }
        let name = Self.monthNames[month - 1]
        guard let day else { return "\(name) \(year)" }
        return "\(day) \(name) \(year)"
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }

    private static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
