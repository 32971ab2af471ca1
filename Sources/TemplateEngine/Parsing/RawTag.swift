/// A tag as found in the source, before its meaning is worked out.
struct RawTag {
    enum Sigil: UInt8 {
        case variable = 0
        case comment = 0x21  // !
        case section = 0x23  // #
        case block = 0x24  // $
        case raw = 0x26  // &, also for {
        case closing = 0x2F  // /
        case parent = 0x3C  // <
        case delimiters = 0x3D  // =
        case partial = 0x3E  // >
        case inverted = 0x5E  // ^
    }

    let sigil: Sigil
    /// From the first byte of the opening delimiter to the one after the closing delimiter.
    let start: Int
    let end: Int
    /// What stands inside, without sigil and blanks around it.
    let content: Range<Int>
}
