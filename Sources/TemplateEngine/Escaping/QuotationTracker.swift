/// Knows whether the end of a growing CSV text is inside a quoted field.
///
/// Reads each byte once.
struct QuotationTracker {
    private var seen = 0
    private var isOpen = false

    mutating func isInside(after output: [UInt8]) -> Bool {
        while seen < output.count {
            if output[seen] == Byte.quote { isOpen.toggle() }
            seen += 1
        }
        return isOpen
    }
}
