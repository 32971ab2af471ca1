import TextAnalysis

/// Reads numbers as postings write them.
enum NumberReader {
    /// The value of digits with grouping and decimal signs: `150,000`, `15.80`, `64.000`; nil for anything else, and
    /// for more digits than an amount has.
    static func value(_ bytes: some BidirectionalCollection<UInt8>) -> Double? {
        var groups: [(digits: Int, value: Double)] = [(0, 0)]
        var signs: [UInt8] = []
        for byte in bytes {
            if ASCII.isDigit(byte) {
                groups[groups.count - 1].digits += 1
                groups[groups.count - 1].value = groups[groups.count - 1].value * 10 + Double(byte - 0x30)
            } else if byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") {
                signs.append(byte)
                groups.append((0, 0))
            } else {
                return nil
            }
        }
        guard let first = groups.first, first.digits > 0 else { return nil }
        guard groups.reduce(0, { $0 + $1.digits }) <= mostDigits, groups.count < 8 else { return nil }
        var value = first.value
        for (index, group) in groups.enumerated().dropFirst() {
            let isLast = index == groups.count - 1
            let isDecimal = isLast && (group.digits != 3 || signs.count > 1 && signs[index - 1] != signs[0])
            if isDecimal {
                value += group.value / powersOfTen[min(group.digits, 9)]
            } else {
                value = value * 1000 + group.value
            }
        }
        return value
    }

    /// As many as a `Double` holds exactly.
    private static let mostDigits = 15
    private static let powersOfTen: [Double] = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9]
}
