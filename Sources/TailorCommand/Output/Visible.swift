/// Makes text of unknown origin safe to show on a terminal.
enum Visible {
    /// The text with everything that could steer a terminal or hide words spelled out: `\u{1B}`.
    ///
    /// That is: control characters with tab and line ends, line and paragraph separators, bidirectional and
    /// zero-width marks, and tag characters.
    /// What is longer than a reader wants to see ends in `…`.
    static func text(_ text: String) -> String {
        var visible = ""
        for scalar in text.unicodeScalars.prefix(limit) {
            if steers(scalar.value) {
                visible += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
            } else {
                visible.unicodeScalars.append(scalar)
            }
        }
        return text.unicodeScalars.dropFirst(limit).isEmpty ? visible : visible + "…"
    }

    private static let limit = 600

    private static func steers(_ value: UInt32) -> Bool {
        switch value {
        case 0...0x1F, 0x7F...0x9F, 0x61C, 0x200B, 0x200E...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF,
            0xFFF9...0xFFFB, 0xE0000...0xE007F:
            true
        default: false
        }
    }
}
