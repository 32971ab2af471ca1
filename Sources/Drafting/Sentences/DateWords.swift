import CareerModel

/// Dates as a letter writes them.
enum DateWords {
    /// A full day: `May 7, 2025` for readers in the United States, `7 May 2025` elsewhere.
    static func letterDate(_ date: PartialDate, countryCode: String?) -> String {
        guard let month = date.month, let day = date.day, countryCode?.uppercased() == "US" else {
            return date.words
        }
        return "\(PartialDate.monthNames[month - 1]) \(day), \(date.year)"
    }

    /// `March 2021`, or the year alone.
    static func monthAndYear(_ date: PartialDate) -> String {
        guard let month = date.month else { return String(date.year) }
        return "\(PartialDate.monthNames[month - 1]) \(date.year)"
    }

    /// `March 2021 – present`; nil when nothing is known.
    static func span(_ span: DateSpan) -> String? {
        let start = span.start.map(monthAndYear)
        let end = span.isOngoing ? "present" : span.end.map(monthAndYear)
        let parts = [start, end].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: " – ")
    }
}
