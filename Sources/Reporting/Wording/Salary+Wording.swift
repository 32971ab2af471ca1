import CareerModel

extension Salary {
    /// The range in words: `USD 150,000 to 750,000 a year`; nil when neither bound is known.
    var words: String? {
        let currency = currency.map { $0.isEmpty ? "" : $0 + " " } ?? ""
        let per = period == .hour ? "an hour" : "a \(period.rawValue)"
        switch (minimum, maximum) {
        case (let least?, let most?) where least != most:
            return "\(currency)\(Numbers.amount(least)) to \(Numbers.amount(most)) \(per)"
        case (let least?, nil): return "from \(currency)\(Numbers.amount(least)) \(per)"
        case (let least?, _): return "\(currency)\(Numbers.amount(least)) \(per)"
        case (nil, let most?): return "up to \(currency)\(Numbers.amount(most)) \(per)"
        case (nil, nil): return nil
        }
    }
}
