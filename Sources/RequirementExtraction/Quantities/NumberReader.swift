import TextAnalysis

/// Reads numbers as postings write them.
enum NumberReader {
    /// The value of digits with grouping and decimal signs: `150,000`, `15.80`, `64.000`; nil for anything else, and
    /// for more digits than an amount has.
    static func value(_ bytes: some BidirectionalCollection<UInt8>) -> Double? {
        var (value, group) = (0.0, 0.0)
        var (digits, allDigits, groups) = (0, 0, 1)
        var (firstSign, lastSign): (UInt8, UInt8) = (0, 0)
        for byte in bytes {
            if ASCII.isDigit(byte) {
                digits += 1
                group = group * 10 + Double(byte - 0x30)
            } else if byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") {
                if groups == 1, digits == 0 { return nil }
                value = value * 1000 + group
                if groups == 1 { firstSign = byte }
                lastSign = byte
                allDigits += digits
                groups += 1
                (digits, group) = (0, 0)
            } else {
                return nil
            }
        }
        guard allDigits + digits > 0, allDigits + digits <= mostDigits, groups < 8 else { return nil }
        let isDecimal = groups > 1 && (digits != 3 || groups > 2 && lastSign != firstSign)
        return isDecimal ? value + group / powersOfTen[min(digits, 9)] : value * 1000 + group
    }

    /// As many as a `Double` holds exactly.
    private static let mostDigits = 15
    private static let powersOfTen: [Double] = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9]
}
