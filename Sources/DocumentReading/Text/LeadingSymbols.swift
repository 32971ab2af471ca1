/// Ornaments before a heading: emoji, and emoji that a wrong encoding broke.
enum LeadingSymbols {
    /// The text without the ornaments it begins with.
    static func removed(from text: TracedText) -> TracedText {
        let bytes = text.bytes
        var start = 0
        while start < bytes.count {
            let width = max(InvisibleText.spaceWidth(in: bytes, at: start), symbolWidth(bytes, start))
            if width > 0 {
                start += width
            } else if let end = brokenToken(bytes, start) {
                start = end
            } else {
                break
            }
        }
        guard start > 0, start < bytes.count else { return text }
        return text[start..<text.count]
    }

    /// The width of an emoji, dingbat, arrow or variation selector at `index`; 0 for anything else.
    private static func symbolWidth(_ bytes: [UInt8], _ index: Int) -> Int {
        guard index + 2 < bytes.count else { return 0 }
        switch (bytes[index], bytes[index + 1]) {
        case (0xF0, 0x9F): return min(4, bytes.count - index)
        case (0xE2, 0x86...0x87), (0xE2, 0x8C...0x8F), (0xE2, 0x94...0xAF): return 3
        default: return 0
        }
    }

    private static let leads: [[UInt8]] = [
        [0xC4, 0x9F, 0xC5, 0xB8], [0xC3, 0xB0, 0xC5, 0xB8], [0xC3, 0xA2], [0xC3, 0xAF, 0xC2, 0xB8],
    ]

    /// The end of a word such as `ğŸ¯` or `â­`, UTF-8 emoji read in another encoding.
    private static func brokenToken(_ bytes: [UInt8], _ start: Int) -> Int? {
        guard start + 2 < bytes.count, bytes[start] == 0xC3 || bytes[start] == 0xC4 else { return nil }
        guard let lead = leads.first(where: { bytes[start...].starts(with: $0) }) else { return nil }
        var end = start + lead.count
        if lead.count == 2 {
            guard end < bytes.count, bytes[end] >= 0x80,
                InvisibleText.multibyte(in: bytes, at: end)?.kind != .space
            else { return nil }
        }
        while end < bytes.count, !bytes[end].isSpace {
            if bytes[end] < 0x80 { return nil }
            end += 1
        }
        return end < bytes.count ? end : nil
    }
}
