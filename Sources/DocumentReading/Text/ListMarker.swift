/// The sign that begins a list item.
struct ListMarker {
    /// What sign it is.
    enum Style {
        case dash, star, plus, bullet, hollow, number
    }

    /// What sign it is.
    var style: Style
    /// Where the item's text begins.
    var contentStart: Int

    /// The marker that a line begins with, where `start..<end` is the line without white space at its ends.
    static func leading(_ bytes: [UInt8], _ start: Int, _ end: Int) -> ListMarker? {
        guard start < end else { return nil }
        let found =
            switch bytes[start] {
            case .hyphen, .star, UInt8(ascii: "+"): ascii(bytes, start, end)
            case .backslash: escaped(bytes, start, end)
            case UInt8(ascii: "o"): letterO(bytes, start, end)
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "("),
                UInt8(ascii: "a")...UInt8(ascii: "z"):
                numbered(bytes, start, end)
            case 0x80...: symbol(bytes, start, end)
            default: nil as ListMarker?
            }
        guard var marker = found else { return nil }
        marker.contentStart = skipSpaces(bytes, marker.contentStart, end)
        return marker.contentStart < end ? marker : nil
    }

    private static func skipSpaces(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
        var index = start
        while index < end {
            let width = InvisibleText.spaceWidth(in: bytes, at: index)
            guard width > 0 else { break }
            index += width
        }
        return min(index, end)
    }

    private static func isSpace(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Bool {
        index < end && InvisibleText.spaceWidth(in: bytes, at: index) > 0
    }

    private static func style(of byte: UInt8) -> Style {
        byte == .hyphen ? .dash : byte == .star ? .star : .plus
    }

    private static func ascii(_ bytes: [UInt8], _ start: Int, _ end: Int) -> ListMarker? {
        let next = start + 1
        guard next < end else { return nil }
        let marker = ListMarker(style: style(of: bytes[start]), contentStart: next)
        if isSpace(bytes, next, end) { return marker }
        guard bytes[next].isLetter || (bytes[next] >= 0xC3 && bytes[next] < 0xE2) else { return nil }
        let isEmphasis = bytes[start] == .star && bytes[next..<end].contains(.star)
        return isEmphasis ? nil : marker
    }

    /// `\-` and `\\-`: a bullet that an exporter escaped.
    private static func escaped(_ bytes: [UInt8], _ start: Int, _ end: Int) -> ListMarker? {
        var sign = start
        while sign < end, sign < start + 3, bytes[sign] == .backslash { sign += 1 }
        guard sign < end, [.hyphen, .star, UInt8(ascii: "+")].contains(bytes[sign]) else { return nil }
        guard isSpace(bytes, sign + 1, end) else { return nil }
        return ListMarker(style: style(of: bytes[sign]), contentStart: sign + 1)
    }

    /// `o` as word processors export their second kind of bullet.
    private static func letterO(_ bytes: [UInt8], _ start: Int, _ end: Int) -> ListMarker? {
        guard isSpace(bytes, start + 1, end) else { return numbered(bytes, start, end) }
        let text = skipSpaces(bytes, start + 1, end)
        guard text < end else { return nil }
        let isApart = bytes[start + 1] == .tab || text > start + 2
        guard isApart || bytes[text].isUpper || bytes[text].isDigit else { return nil }
        return ListMarker(style: .hollow, contentStart: text)
    }

    private static func symbol(_ bytes: [UInt8], _ start: Int, _ end: Int) -> ListMarker? {
        guard let sign = BulletSign(bytes, start) else { return nil }
        let next = start + sign.width
        if sign.needsSpace, !isSpace(bytes, next, end) { return nil }
        return ListMarker(style: sign.style, contentStart: next)
    }

    /// A number or letter with a stop or bracket: `1.`, `1)`, `(1)`, `a)`, `a.`, `iv.`.
    private static func numbered(_ bytes: [UInt8], _ start: Int, _ end: Int) -> ListMarker? {
        var index = start
        let hasOpening = bytes[index] == UInt8(ascii: "(")
        if hasOpening { index += 1 }
        let first = index
        while index < end, bytes[index].isDigit { index += 1 }
        let isNumber = index > first
        if isNumber {
            guard index - first <= 3 else { return nil }
        } else {
            while index < end, index - first < 5, bytes[index].isLower { index += 1 }
            guard index > first, index - first == 1 || isRoman(bytes[first..<index]) else { return nil }
        }
        guard index < end else { return nil }
        let isBracket = bytes[index] == UInt8(ascii: ")")
        guard isBracket || (bytes[index] == UInt8(ascii: ".") && !hasOpening) else { return nil }
        let next = index + 1
        let isGlued = isNumber && next < end && bytes[next].isUpper && !isBracket
        guard isGlued || isSpace(bytes, next, end) else { return nil }
        return ListMarker(style: .number, contentStart: next)
    }

    private static func isRoman(_ letters: ArraySlice<UInt8>) -> Bool {
        letters.allSatisfy { $0 == UInt8(ascii: "i") || $0 == UInt8(ascii: "v") || $0 == UInt8(ascii: "x") }
    }
}
