/// When something began and ended, as far as it is known.
public struct DateSpan: Hashable, Sendable {
    /// The beginning, when it is known.
    public var start: PartialDate?
    /// The end; nil when it goes on or is unknown, see ``isOngoing``.
    public var end: PartialDate?
    /// Whether it goes on: it has a beginning and was given no end, or an end such as "Present".
    public var isOngoing: Bool

    /// Makes a span.
    public init(start: PartialDate? = nil, end: PartialDate? = nil, isOngoing: Bool = false) {
        self.start = start
        self.end = end
        self.isOngoing = isOngoing
    }

    /// The months that the span covers, both ends included, where `today` ends what goes on.
    ///
    /// A bare year begins in January; a bare end year ends in December, but never after `today`. Two bare years
    /// that are equal therefore count twelve months. Nil when the beginning is unknown or lies after the end.
    public func months(today: PartialDate) -> ClosedRange<Int>? {
        guard let start else { return nil }
        let now = today.lastMonthIndex
        let last = isOngoing ? now : min(end?.lastMonthIndex ?? start.lastMonthIndex, now)
        let first = start.firstMonthIndex
        return first <= last ? first...last : nil
    }

    /// Whether the span may share a month with another; false when either has no beginning.
    public func overlaps(_ other: DateSpan) -> Bool {
        func last(_ span: DateSpan, _ start: PartialDate) -> Int {
            span.isOngoing ? Int.max : (span.end ?? start).lastMonthIndex
        }
        guard let start, let otherStart = other.start else { return false }
        return start.firstMonthIndex <= last(other, otherStart)
            && otherStart.firstMonthIndex <= last(self, start)
    }

    /// The months that several spans cover together, overlaps counted once.
    public static func mergedMonths(_ spans: [DateSpan], today: PartialDate) -> Int {
        let ranges = spans.compactMap { $0.months(today: today) }.sorted { $0.lowerBound < $1.lowerBound }
        var total = 0
        var covered = Int.min
        for range in ranges {
            let first = max(range.lowerBound, covered)
            if first <= range.upperBound {
                total += range.upperBound - first + 1
                covered = range.upperBound + 1
            }
        }
        return total
    }
}
