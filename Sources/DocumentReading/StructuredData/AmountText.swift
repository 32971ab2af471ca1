/// Amounts as people write them: `36,500`, `36.500,00`, `€ 31 000`, `45k`.
enum AmountText {
    /// The number of a text that holds one; nil when it holds none or several.
    static func value(_ text: String) -> Double? {
        var parts: [[UInt8]] = [[]]
        var signs: [UInt8] = []
        var isEnded = false
        var scale = 1.0
        for byte in text.utf8.prefix(60) {
            let isOpen = !(parts[0].isEmpty && parts.count == 1)
            if byte.isDigit {
                if isEnded { return nil }
                parts[parts.count - 1].append(byte)
            } else if isOpen, !isEnded,
                [UInt8(ascii: ","), UInt8(ascii: "."), .space, UInt8(ascii: "'")].contains(byte)
            {
                signs.append(byte)
                parts.append([])
            } else if isOpen {
                if !isEnded, byte | 0x20 == UInt8(ascii: "k") { scale = 1000 }
                isEnded = true
            }
        }
        while parts.count > 1, parts.last?.isEmpty == true {
            parts.removeLast()
            signs.removeLast()
        }
        return number(parts, signs).map { $0 * scale }
    }

    /// Three digits behind a sign are thousands, others behind the last sign decimals.
    private static func number(_ parts: [[UInt8]], _ signs: [UInt8]) -> Double? {
        guard let first = parts.first, !first.isEmpty, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
        var whole = first
        var decimals: [UInt8] = []
        for (position, part) in parts.dropFirst().enumerated() {
            if part.count == 3, position == 0 || signs[position] == signs[0] {
                whole += part
            } else if position == parts.count - 2, signs[position] != .space {
                decimals = part
            } else {
                return nil
            }
        }
        let text = String(
            decoding: whole + [UInt8(ascii: ".")] + (decimals.isEmpty ? [0x30] : decimals), as: UTF8.self)
        return Double(text)
    }
}
