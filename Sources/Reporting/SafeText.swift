/// Makes text of unknown origin safe to print.
///
/// Everything of a posting or profile that a text or Markdown report shows passes through here, so that no
/// input can move the cursor, change colours, reorder what is read or hide something in it.
public enum SafeText {
    /// The text on one line: white space and line ends are single spaces, and control, escape, bidirectional,
    /// zero-width and other invisible characters are gone.
    ///
    /// A space at either end stays; see ``trimmed(_:)``.
    public static func line(_ text: String) -> String {
        if isPlain(text.utf8) { return text }
        var line = String.UnicodeScalarView()
        var space = false
        for scalar in text.unicodeScalars {
            if isSpace(scalar) {
                if !space { line.append(" ") }
                space = true
            } else if !isUnsafe(scalar) {
                line.append(scalar)
                space = false
            }
        }
        return String(line)
    }

    /// The text on one line as ``line(_:)`` makes it, without a space at its ends.
    public static func trimmed(_ text: String) -> String {
        let line = line(text)
        let bytes = line.utf8
        guard bytes.first == UInt8(ascii: " ") || bytes.last == UInt8(ascii: " ") else { return line }
        let start = bytes.first == UInt8(ascii: " ") ? bytes.index(after: bytes.startIndex) : bytes.startIndex
        guard start < bytes.endIndex else { return "" }
        let last = bytes.index(before: bytes.endIndex)
        let end = bytes[last] == UInt8(ascii: " ") ? last : bytes.endIndex
        return start < end ? String(line[start..<end]) : ""
    }

    /// Whether a terminal would obey the character, or a reader not see it.
    static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20..<0x7F: false
        case 0..<0xA0, 0x2028, 0x2029, 0xFFF9...0xFFFB: true
        default:
            scalar.properties.isDefaultIgnorableCodePoint || scalar.properties.isNoncharacterCodePoint
        }
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20, 0x09...0x0D: true
        case ..<0x80: false
        default: scalar.properties.isWhitespace
        }
    }

    private static func isPlain(_ bytes: String.UTF8View) -> Bool {
        var previous: UInt8 = 0
        for byte in bytes {
            if byte < 0x20 || byte > 0x7E || (byte == 0x20 && previous == 0x20) { return false }
            previous = byte
        }
        return true
    }
}
