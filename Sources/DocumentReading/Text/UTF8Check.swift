/// Judging whether bytes are UTF-8 text, and what else they may be.
enum UTF8Check {
    /// The first byte that cannot stand where it stands, or nil when all is valid UTF-8.
    static func firstInvalid(in bytes: ArraySlice<UInt8>) -> Int? {
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            if byte < 0x80 {
                index += 1
                continue
            }
            guard let width = sequenceWidth(in: bytes, at: index) else { return index }
            index += width
        }
        return nil
    }

    private static func sequenceWidth(in bytes: ArraySlice<UInt8>, at index: Int) -> Int? {
        let range: ClosedRange<UInt8>
        let width: Int
        switch bytes[index] {
        case 0xC2...0xDF: (width, range) = (2, 0x80...0xBF)
        case 0xE0: (width, range) = (3, 0xA0...0xBF)
        case 0xED: (width, range) = (3, 0x80...0x9F)
        case 0xE1...0xEF: (width, range) = (3, 0x80...0xBF)
        case 0xF0: (width, range) = (4, 0x90...0xBF)
        case 0xF1...0xF3: (width, range) = (4, 0x80...0xBF)
        case 0xF4: (width, range) = (4, 0x80...0x8F)
        default: return nil
        }
        guard index + width <= bytes.endIndex, range.contains(bytes[index + 1]) else { return nil }
        for offset in 2..<max(2, width) where !(0x80...0xBF).contains(bytes[index + offset]) { return nil }
        return width
    }

    /// The place of a NUL byte, or of the first control character when a good part of the text is of them.
    static func firstBinary(in bytes: ArraySlice<UInt8>) -> Int? {
        var controls = 0
        var first: Int?
        for index in bytes.indices {
            switch bytes[index] {
            case 0: return index
            case 0x01...0x08, 0x0E...0x1F, 0x7F:
                controls += 1
                first = first ?? index
            default: break
            }
        }
        return controls > 8 && controls * 10 > bytes.count ? first : nil
    }

    /// What to do about bytes that are not UTF-8, with the encoding they look like.
    static func hint(for bytes: ArraySlice<UInt8>, at place: Int) -> String {
        let zeros = bytes.prefix(4096).count { $0 == 0 }
        if zeros * 4 > bytes.prefix(4096).count {
            return "it looks like UTF-16 without a mark; save it as UTF-8"
        }
        let isWindows = bytes[place...].contains { (0x80...0x9F).contains($0) }
        let name = isWindows ? "Windows-1252" : "Latin-1 or Windows-1252"
        return "it looks like \(name); open it in an editor and save it as UTF-8"
    }
}
