/// Numbers and counts in words.
enum Numbers {
    /// `1 duty`, `3 duties`.
    static func count(_ number: Int, _ one: String, _ many: String) -> String {
        "\(number) \(number == 1 ? one : many)"
    }

    /// A number with at most one decimal: `4`, `3.5`.
    static func short(_ number: Double) -> String {
        let fixed = tenths(number)
        return fixed.hasSuffix(".0") ? String(fixed.dropLast(2)) : fixed
    }

    /// A number with one decimal: `72.0`.
    static func tenths(_ number: Double) -> String {
        guard number.isFinite, abs(number) < 1e15 else { return "0.0" }
        let tenths = Int((number * 10).rounded())
        return (tenths < 0 ? "-" : "") + "\(tenths.magnitude / 10).\(tenths.magnitude % 10)"
    }

    /// An amount of money without its currency: `150,000`, `23.50`.
    static func amount(_ number: Double) -> String {
        guard number.isFinite, abs(number) < 1e15 else { return "0" }
        let cents = Int((number * 100).rounded())
        let digits = Array(String(cents.magnitude / 100))
        var text = cents < 0 ? "-" : ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { text += "," }
            text.append(digit)
        }
        let rest = cents.magnitude % 100
        return rest == 0 ? text : text + (rest < 10 ? ".0\(rest)" : ".\(rest)")
    }

    /// A score of 100: `72.4 / 100`.
    static func score(_ score: Double) -> String { tenths(score) + " / 100" }

    /// What a missing term costs: `4.2 points`, `1 point`, `under 0.1 points`.
    static func points(_ cost: Double) -> String {
        if cost > 0, cost < 0.05 { return "under 0.1 points" }
        let number = short(cost)
        return number == "1" ? "1 point" : "\(number) points"
    }

    /// A time in years: `1 year`, `3.5 years`, `6 months`.
    static func years(_ years: Double) -> String {
        if years > 0, years < 1 {
            let months = max(1, Int((years * 12).rounded()))
            return months == 12 ? "1 year" : count(months, "month", "months")
        }
        let number = short(years)
        return number == "1" ? "1 year" : "\(number) years"
    }
}
