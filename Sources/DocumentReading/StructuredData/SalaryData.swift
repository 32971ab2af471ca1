/// The pay of a job as schema.org has it, put into words that a reader of pay knows.
enum SalaryData {
    /// `EUR 31000 - 36500 per year`; nil when no amount is told.
    static func words(_ node: JSONNode?, currency other: JSONNode?) -> DataText? {
        guard let node = node?.elements.first else { return nil }
        if case .string(let text) = node.value {
            return DataText(tidying: text, offset: node.range.lowerBound)
        }
        let value = node["value"]?.elements.first ?? node
        let currency = (node["currency"] ?? value["currency"] ?? other)?.text?.text
        let unit = (value["unitText"] ?? node["unitText"] ?? node["duration"])?.text?.text
        guard let amounts = amounts(value) else { return nil }
        let words = [currency, amounts, unit.flatMap(period)].compactMap { $0 }.joined(separator: " ")
        return DataText(words, offset: node.range.lowerBound)
    }

    private static func amounts(_ value: JSONNode) -> String? {
        let least = (value["minValue"] ?? value["percentile10"])?.amount.flatMap(plain)
        let most = (value["maxValue"] ?? value["percentile90"])?.amount.flatMap(plain)
        switch (least, most) {
        case (let least?, let most?): return least == most ? least : "\(least) - \(most)"
        case (let least?, nil): return "from \(least)"
        case (nil, let most?): return "up to \(most)"
        case (nil, nil):
            return (value["value"]?.amount ?? value.amount ?? value["median"]?.amount).flatMap(plain)
        }
    }

    /// The amount in digits with at most two decimals; nil when nobody is paid so.
    private static func plain(_ amount: Double) -> String? {
        guard amount > 0, amount < 1e9 else { return nil }
        let cents = Int((amount * 100).rounded())
        let rest = cents % 100
        return rest == 0 ? "\(cents / 100)" : "\(cents / 100).\(rest < 10 ? "0" : "")\(rest)"
    }

    private static func period(_ unit: String) -> String? {
        switch unit.uppercased() {
        case "YEAR", "ANNUAL", "ANNUALLY", "YEARLY", "P1Y", "ANN": "per year"
        case "MONTH", "MONTHLY", "P1M", "MON": "per month"
        case "WEEK", "WEEKLY", "P1W", "WEE": "per week"
        case "DAY", "DAILY", "P1D": "per day"
        case "HOUR", "HOURLY", "PT1H", "HUR": "per hour"
        default: nil
        }
    }
}
