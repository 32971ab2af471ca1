/// A pay range.
public struct Salary: Hashable, Sendable {
    /// What the amounts are paid for.
    public enum Period: String, Hashable, Sendable, CaseIterable {
        /// A year.
        case year
        /// A month.
        case month
        /// A week.
        case week
        /// A day.
        case day
        /// An hour.
        case hour
    }

    /// The lowest amount, in units of the currency.
    public var minimum: Double?
    /// The highest amount, in units of the currency.
    public var maximum: Double?
    /// ISO 4217 code, when it can be told.
    public var currency: String?
    /// What the amounts are paid for.
    public var period: Period

    /// Makes a range.
    public init(minimum: Double?, maximum: Double?, currency: String?, period: Period) {
        self.minimum = minimum
        self.maximum = maximum
        self.currency = currency
        self.period = period
    }
}
