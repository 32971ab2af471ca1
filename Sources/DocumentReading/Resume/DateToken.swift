/// A word or number of a date as people write it.
enum DateToken: Hashable {
    /// A run of digits; `before` is the byte just before it, 0 at the beginning.
    case number(Int, digits: Int, before: UInt8)
    /// A run of letters in lower case.
    case word(String)

    /// The tokens of a text, or nil when there are more than a date can have.
    static func all(in text: String) -> [DateToken]? {
        let bytes = Array(text.utf8)
        guard bytes.count <= 80 else { return nil }
        var tokens: [DateToken] = []
        var index = 0
        var before: UInt8 = 0
        while index < bytes.count {
            let start = index
            if bytes[index].isDigit {
                while index < bytes.count, bytes[index].isDigit { index += 1 }
                guard index - start <= 8 else { return nil }
                let number = bytes[start..<index].reduce(0) { $0 * 10 + Int($1 - 0x30) }
                tokens.append(.number(number, digits: index - start, before: before))
            } else if let width = punctuationWidth(in: bytes, at: index) {
                before = width == 3 && bytes[index + 2] == 0x99 ? 0x27 : bytes[index]
                index += width
                continue
            } else {
                while index < bytes.count, !bytes[index].isDigit,
                    punctuationWidth(in: bytes, at: index) == nil
                {
                    index += 1
                }
                tokens.append(.word(String(decoding: bytes[start..<index].map(\.lowercased), as: UTF8.self)))
            }
            before = bytes[index - 1]
        }
        return tokens
    }

    /// The width of the ASCII sign, dash or curly quote at `index`, nil at a letter or digit.
    private static func punctuationWidth(in bytes: [UInt8], at index: Int) -> Int? {
        switch bytes[index] {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return nil
        case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80: return 3
        case 0x80...: return nil
        default: return 1
        }
    }
}
