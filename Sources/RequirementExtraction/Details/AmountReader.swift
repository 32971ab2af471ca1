import TextAnalysis

/// Reads amounts of money: `$150,000`, `90k`, `35 000,00 $`, `AED2,500`, `A$95k`.
enum AmountReader {
    /// A number with the currency beside it.
    struct Amount {
        var value: Double
        /// Whether it was written in thousands: `90k`.
        var hasThousands: Bool
        /// ISO 4217 code.
        var currency: String?
        var tokens: Range<Int>
    }

    static let kKey = Folding.key("k")

    /// The amounts of a passage; numbers without a currency too.
    static func amounts(in passage: Passage) -> [Amount] {
        var amounts: [Amount] = []
        var free = 0
        for index in passage.tokens.indices where index >= free && startsAmount(passage, index) {
            guard var amount = number(passage, index) else { continue }
            readCurrency(of: &amount, after: free, passage)
            free = amount.tokens.upperBound
            amounts.append(amount)
        }
        return amounts
    }

    private static func startsAmount(_ passage: Passage, _ index: Int) -> Bool {
        let token = passage.tokens[index]
        return token.kind == .number
            || token.kind == .word
                && (ASCII.isDigit(passage.bytes[token.start]) || ASCII.isDigit(passage.bytes[token.end - 1]))
    }

    private static func readCurrency(of amount: inout Amount, after free: Int, _ passage: Passage) {
        guard amount.currency == nil else { return }
        let start = amount.tokens.lowerBound
        var end = amount.tokens.upperBound
        var before: (code: String, start: Int)?
        if start > free, let code = currency(passage, start - 1) {
            before = (code, start - 1)
        } else if start > free + 1, passage.isMark(start - 1, "."), let code = currency(passage, start - 2) {
            before = (code, start - 2)
        }
        var code = before?.code
        if code == "USD", let first = before?.start, first > free, !passage.tokens[first].spaceBefore,
            let dollar = dollar(passage, first - 1)
        {
            code = dollar
        }
        if end < passage.tokens.count {
            if code == nil, let found = currency(passage, end),
                end + 1 >= passage.tokens.count || number(passage, end + 1) == nil
            {
                code = found
                end += 1
            } else if code != nil, let found = currencyCode(passage, end) {
                code = found
                end += 1
            }
        }
        amount.currency = code
        amount.tokens = (before?.start ?? start)..<end
    }

    /// A number, or digits with `k` for thousands.
    private static func number(_ passage: Passage, _ index: Int) -> Amount? {
        let token = passage.tokens[index]
        let bytes = passage.bytes[token.range]
        if token.kind == .number { return grouped(passage, index, bytes) }
        guard token.kind == .word else { return nil }
        if let last = bytes.last, ASCII.lowercased(last) == UInt8(ascii: "k"),
            let value = NumberReader.value(bytes.dropLast())
        {
            return Amount(value: value * 1000, hasThousands: true, tokens: index..<(index + 1))
        }
        return glued(passage, index, bytes)
    }

    /// A number of which the thousands may stand apart, and `k` too.
    private static func grouped(_ passage: Passage, _ index: Int, _ bytes: ArraySlice<UInt8>) -> Amount? {
        var end = index + 1
        var digits = Array(bytes)
        if bytes.count <= 3, bytes.allSatisfy(ASCII.isDigit) {
            while end < passage.tokens.count, end < index + 3, passage.tokens[end].kind == .number {
                let next = passage.bytes[passage.tokens[end].range]
                guard next.count == 3 || next.count == 6, next.prefix(3).allSatisfy(ASCII.isDigit),
                    next.count == 3 || !ASCII.isDigit(next[next.startIndex + 3])
                else { break }
                digits += next
                end += 1
            }
        }
        guard let value = NumberReader.value(digits) else { return nil }
        if end < passage.tokens.count, passage.tokens[end].key == kKey,
            passage.tokens[end].end - passage.tokens[end].start == 1
        {
            return Amount(value: value * 1000, hasThousands: true, tokens: index..<end)
        }
        return Amount(value: value, hasThousands: false, tokens: index..<end)
    }

    /// A number to which its currency's code is glued: `AED2,500.00`, which is cut at the comma.
    private static func glued(_ passage: Passage, _ index: Int, _ bytes: ArraySlice<UInt8>) -> Amount? {
        guard bytes.count > 3, let code = codes.first(where: { bytes.starts(with: $0.utf8) }) else {
            return nil
        }
        var stop = bytes.startIndex + 3
        while stop < passage.bytes.count, stop < bytes.startIndex + 20,
            ASCII.isDigit(passage.bytes[stop])
                || (passage.bytes[stop] == UInt8(ascii: ",") || passage.bytes[stop] == UInt8(ascii: "."))
                    && stop + 1 < passage.bytes.count && ASCII.isDigit(passage.bytes[stop + 1])
        {
            stop += 1
        }
        guard let value = NumberReader.value(passage.bytes[(bytes.startIndex + 3)..<stop]) else { return nil }
        var end = index + 1
        while end < passage.tokens.count, passage.tokens[end].start < stop { end += 1 }
        return Amount(value: value, hasThousands: false, currency: code, tokens: index..<end)
    }

    private static func currency(_ passage: Passage, _ index: Int) -> String? {
        let bytes = passage.bytes[passage.tokens[index].range]
        for (sign, code) in signs where bytes.elementsEqual(sign.utf8) { return code }
        return currencyCode(passage, index)
    }

    private static func currencyCode(_ passage: Passage, _ index: Int) -> String? {
        let bytes = passage.bytes[passage.tokens[index].range]
        guard (2...3).contains(bytes.count) else { return nil }
        return codes.first { bytes.elementsEqual($0.utf8) } ?? (bytes.elementsEqual("Rs".utf8) ? "INR" : nil)
    }

    /// Whose dollar it is by the letters before the sign: `A$`.
    private static func dollar(_ passage: Passage, _ index: Int) -> String? {
        let bytes = passage.bytes[passage.tokens[index].range]
        return dollars.first { bytes.elementsEqual($0.letters.utf8) }?.code
    }

    private static let dollars: [(letters: String, code: String)] = [
        ("A", "AUD"), ("AU", "AUD"), ("C", "CAD"), ("CA", "CAD"), ("CAD", "CAD"), ("NZ", "NZD"), ("S", "SGD"),
        ("AUD", "AUD"), ("HK", "HKD"), ("R", "BRL"),
    ]
    private static let signs = [
        ("$", "USD"), ("£", "GBP"), ("€", "EUR"), ("₹", "INR"), ("¥", "JPY"), ("zł", "PLN"),
    ]
    private static let codes = [
        "USD", "GBP", "EUR", "INR", "AED", "CHF", "CAD", "AUD", "SEK", "NOK", "DKK", "PLN", "SGD", "NZD",
        "ZAR", "JPY",
    ]
}
