/// Questions about single bytes of UTF-8 text.
///
/// A byte of 0x80 or above belongs to a character outside ASCII and counts as a letter here, but for the white space
/// and punctuation that ``Tokenizer`` treats by itself.
public enum ASCII {
    /// Whether the byte is `0` to `9`.
    @inlinable public static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    /// Whether the byte is `A` to `Z`.
    @inlinable public static func isUpper(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

    /// Whether the byte is `a` to `z`.
    @inlinable public static func isLower(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }

    /// Whether the byte is an ASCII letter.
    @inlinable public static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

    /// Whether the byte is a space, tab or line end.
    @inlinable public static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || (byte >= 0x09 && byte <= 0x0D)
    }

    /// The byte in lower case, when it is an ASCII capital.
    @inlinable public static func lowercased(_ byte: UInt8) -> UInt8 { isUpper(byte) ? byte | 0x20 : byte }
}
