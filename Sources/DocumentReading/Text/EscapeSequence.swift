/// The commands to a terminal that get into text copied from one: `ESC [ 31 m`, `ESC ] 0 ; title BEL`.
enum EscapeSequence {
    /// The width in bytes of the sequence that begins at `index`, 0 when none does or it has no end on its line.
    static func width(in bytes: ArraySlice<UInt8>, at index: Int) -> Int {
        guard let (body, isCommand) = body(in: bytes, at: index) else { return 0 }
        let end = isCommand ? commandEnd(in: bytes, from: body) : textEnd(in: bytes, from: body)
        return end.map { $0 - index } ?? 0
    }

    /// Where the sequence's own bytes begin, and whether it is a command (CSI) or a text (OSC).
    private static func body(in bytes: ArraySlice<UInt8>, at index: Int) -> (Int, isCommand: Bool)? {
        guard index + 1 < bytes.endIndex else { return nil }
        return switch (bytes[index], bytes[index + 1]) {
        case (0x1B, 0x5B), (0xC2, 0x9B): (index + 2, true)
        case (0x1B, 0x5D), (0xC2, 0x9D): (index + 2, false)
        default: nil
        }
    }

    private static func commandEnd(in bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
        var index = start
        while index < bytes.endIndex, (0x20...0x3F).contains(bytes[index]) { index += 1 }
        guard index < bytes.endIndex, (0x40...0x7E).contains(bytes[index]) else { return nil }
        return index + 1
    }

    /// The end of a text is BEL or ST; any other control character shows that it was none.
    private static func textEnd(in bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
        var index = start
        while index < bytes.endIndex {
            let next = index + 1 < bytes.endIndex ? bytes[index + 1] : 0
            switch (bytes[index], next) {
            case (0x07, _): return index + 1
            case (0x1B, 0x5C), (0xC2, 0x9C): return index + 2
            case (0x00...0x1F, _), (0xC2, 0x80...0x9F): return nil
            default: index += 1
            }
        }
        return nil
    }
}
