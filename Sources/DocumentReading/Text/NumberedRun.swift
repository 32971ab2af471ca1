import TextAnalysis

/// Numbered items that lost their line ends: `1. Plan 2. Build 3. Run`.
enum NumberedRun {
    /// The numbers with their stops, when they count up from 1 to at least 3.
    static func cuts(in bytes: [UInt8]) -> [Range<Int>] {
        var cuts: [Range<Int>] = []
        func next(_ start: Int) -> Int {
            bytes.withUnsafeBufferPointer { $0.firstIndex(from: start, where: \.digits) }
        }
        var index = next(0)
        while index < bytes.count {
            guard index == 0 || canStand(bytes[index - 1]) else {
                index = next(index + 1)
                continue
            }
            var end = index
            var value = 0
            while end < bytes.count, bytes[end].isDigit, end - index < 3 {
                value = value * 10 + Int(bytes[end] - 0x30)
                end += 1
            }
            if value == cuts.count + 1, isStop(bytes, end) { cuts.append(index..<end + 1) }
            index = next(end)
        }
        return cuts.count >= 3 ? cuts : []
    }

    private static func canStand(_ previous: UInt8) -> Bool {
        previous.isSpace || previous == UInt8(ascii: ".") || previous == .colon
            || previous == UInt8(ascii: ";")
            || previous == UInt8(ascii: ")")
    }

    private static func isStop(_ bytes: [UInt8], _ index: Int) -> Bool {
        guard index + 2 < bytes.count else { return false }
        guard bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ")") else { return false }
        let next = bytes[index + 1]
        return next.isUpper || (next.isSpace && (bytes[index + 2].isLetter || bytes[index + 2] >= 0x80))
    }
}
