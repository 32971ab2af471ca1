import CareerModel

extension WrittenDate {
    /// The numbers and names of a date, gathered one by one.
    struct Parts {
        private struct Number {
            let value: Int
            let digits: Int
            let before: UInt8
        }

        private var numbers: [Number] = []
        private var month: Int?
        private var isPeriod = false

        /// Takes the next token; false when it cannot belong to a date.
        mutating func take(_ token: DateToken) -> Bool {
            switch token {
            case .number(let value, let digits, let before):
                if isPeriod, digits == 1, before == 0x71 || before == 0x51 { return (1...4).contains(value) }
                numbers.append(Number(value: value, digits: digits, before: before))
                return numbers.count <= 3
            case .word(let word):
                if let found = WrittenDate.month(word) {
                    defer { month = found }
                    return month == nil
                }
                if Self.periods.contains(word) {
                    isPeriod = true
                    return true
                }
                if Self.ordinals.contains(word) { return !numbers.isEmpty }
                return Self.fillers.contains(word)
            }
        }

        private static let periods: Set<String> = [
            "q", "quarter", "spring", "summer", "autumn", "fall", "winter", "semester",
        ]
        private static let ordinals: Set<String> = ["st", "nd", "rd", "th"]
        private static let fillers: Set<String> = [
            "of", "the", "about", "around", "approx", "approximately", "circa", "ca", "c", "early", "mid",
            "late",
            "expected", "anticipated", "graduated", "graduation", "since", "from", "year",
        ]

        /// What the parts mean together.
        var date: WrittenDate {
            if let month { return withName(month) }
            switch numbers.count {
            case 1: return single(numbers[0])
            case 2: return isPeriod ? .unreadable : pair(numbers[0], numbers[1])
            case 3: return isPeriod ? .unreadable : triple(numbers[0], numbers[1], numbers[2])
            default: return .unreadable
            }
        }

        private func withName(_ month: Int) -> WrittenDate {
            let years = numbers.filter { year($0) != nil }
            guard years.count == 1, let value = year(years[0]) else { return .unreadable }
            let others = numbers.filter { year($0) == nil }
            guard others.count == numbers.count - 1, others.count <= 1 else { return .unreadable }
            return loose(value, month, others.first?.value)
        }

        private func single(_ number: Number) -> WrittenDate {
            if number.digits == 6 { return loose(number.value / 100, number.value % 100, nil) }
            if number.digits == 8 {
                return loose(number.value / 10_000, number.value / 100 % 100, number.value % 100)
            }
            guard let year = year(number), let date = PartialDate(year: year) else { return .unreadable }
            return isPeriod ? .coarse(date) : .loose(date)
        }

        private func pair(_ first: Number, _ second: Number) -> WrittenDate {
            if let year = year(first), second.digits <= 2 { return loose(year, second.value, nil) }
            if let year = year(second), first.digits <= 2 { return loose(year, first.value, nil) }
            return .unreadable
        }

        private func triple(_ first: Number, _ second: Number, _ third: Number) -> WrittenDate {
            guard second.digits <= 2 else { return .unreadable }
            if let year = year(first), third.digits <= 2 { return loose(year, second.value, third.value) }
            guard let year = year(third), first.digits <= 2 else { return .unreadable }
            let isDayFirst = second.before == UInt8(ascii: ".") || first.value > 12
            if isDayFirst || first.value == second.value { return loose(year, second.value, first.value) }
            if second.value > 12 { return loose(year, first.value, second.value) }
            return PartialDate(year: year).map { .coarse($0) } ?? .unreadable
        }

        private func loose(_ year: Int, _ month: Int, _ day: Int?) -> WrittenDate {
            if let date = PartialDate(year: year, month: month, day: day) { return .loose(date) }
            guard let day, (1...31).contains(day), let date = PartialDate(year: year, month: month) else {
                return .unreadable
            }
            return .coarse(date)
        }

        /// The year that four digits or an apostrophe and two mean; two digits up to 68 are of this century.
        private func year(_ number: Number) -> Int? {
            if number.digits == 4 { return number.value }
            guard number.digits == 2, number.before == 0x27 else { return nil }
            return number.value <= 68 ? 2000 + number.value : 1900 + number.value
        }
    }
}
