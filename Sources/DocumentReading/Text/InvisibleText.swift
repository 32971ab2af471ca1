/// Characters that take room or none but show nothing.
enum InvisibleText {
    /// How an invisible character acts within a line.
    enum Kind {
        /// It separates words.
        case space
        /// It only sits between letters: zero-width characters, soft hyphen, direction and byte-order marks.
        case nothing
    }

    /// The width in bytes of a white space or invisible character at `index`, 0 for any other.
    static func spaceWidth(in bytes: [UInt8], at index: Int) -> Int {
        switch bytes[index] {
        case 0x20, 0x09, 0x0A: 1
        case 0xC2, 0xE1, 0xE2, 0xE3, 0xEF: multibyte(in: bytes, at: index)?.width ?? 0
        default: 0
        }
    }

    /// The invisible character of two or three bytes at `index`, or nil.
    static func multibyte(in bytes: [UInt8], at index: Int) -> (width: Int, kind: Kind)? {
        guard index + 1 < bytes.count else { return nil }
        let second = bytes[index + 1]
        if bytes[index] == 0xC2 {
            return switch second {
            case 0xA0: (2, .space)
            case 0xAD: (2, .nothing)
            case 0x80...0x9F: (2, .space)
            default: nil
            }
        }
        guard index + 2 < bytes.count else { return nil }
        switch (bytes[index], second, bytes[index + 2]) {
        case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF),
            (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
            return (3, .space)
        case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA0...0xAF),
            (0xEF, 0xBB, 0xBF),
            (0xEF, 0xB8, 0x80...0x8F), (0xE1, 0xA0, 0x8E):
            return (3, .nothing)
        default:
            return nil
        }
    }
}
