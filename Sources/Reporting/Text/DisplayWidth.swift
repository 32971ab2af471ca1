/// How many terminal columns text takes.
enum DisplayWidth {
    /// The columns of a text that ``SafeText`` has passed.
    static func of(_ text: String) -> Int {
        var width = 0
        for scalar in text.unicodeScalars { width += of(scalar) }
        return width
    }

    /// 0 for what joins the character before it, 2 for wide East Asian characters and emoji, otherwise 1.
    static func of(_ scalar: Unicode.Scalar) -> Int {
        let value = scalar.value
        if value < 0x300 { return 1 }
        if isIdeographic(scalar) { return 2 }
        switch value {
        case 0x1160...0x11FF, 0x1F3FB...0x1F3FF: return 0
        case 0x1F1E6...0x1F1FF: return 1
        default: break
        }
        let properties = scalar.properties
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark: return 0
        default: return properties.isEmojiPresentation ? 2 : 1
        }
    }

    /// Whether it is a wide East Asian character, before and after which a line may end.
    static func isIdeographic(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case ..<0x1100: false
        case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x3098, 0x309B...0x4DBF,
            0x4E00...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x17000...0x18DFF, 0x1B000...0x1B2FF, 0x20000...0x3FFFD:
            true
        default: false
        }
    }

    /// The text cut to at most `limit` columns, at a word where there is one, with an ellipsis in place of
    /// the rest.
    static func shortened(_ text: String, to limit: Int) -> String {
        var width = 0
        var end: String.UnicodeScalarIndex?
        var wordEnd: String.UnicodeScalarIndex?
        let scalars = text.unicodeScalars
        for index in scalars.indices {
            let next = of(scalars[index])
            if end == nil, width + next > limit - 1 { end = index }
            width += next
            if width > limit { break }
            if end == nil, scalars[index] == " ", width > limit / 2 { wordEnd = index }
        }
        guard width > limit, let end else { return text }
        var cut = wordEnd ?? end
        if scalars[end] == " " { cut = end }
        while cut > scalars.startIndex, isTrailing(scalars[scalars.index(before: cut)]) {
            cut = scalars.index(before: cut)
        }
        return String(scalars[..<cut]) + "…"
    }

    private static func isTrailing(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "," || scalar == ";" || scalar == ":" || scalar == "."
    }
}
