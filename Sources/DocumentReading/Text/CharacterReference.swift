import TextAnalysis

/// Character references of HTML, as Markdown and pasted text have them too: `&amp;`, `&#8211;`, `&#x27;`.
struct CharacterReference {
    /// The character in UTF-8.
    var bytes: [UInt8]
    /// The width of the reference in the source.
    var width: Int

    /// The reference at `index`, where an ampersand stands; nil when it is none.
    init?(_ source: [UInt8], at index: Int) {
        guard index + 2 < source.count else { return nil }
        let found =
            source[index + 1] == UInt8(ascii: "#")
            ? CharacterReference.numeric(source, index) : CharacterReference.named(source, index)
        guard let found else { return nil }
        self = found
    }

    private init(_ scalar: Unicode.Scalar, width: Int) {
        bytes = Array(String(scalar).utf8)
        self.width = width
    }

    private static func numeric(_ source: [UInt8], _ index: Int) -> CharacterReference? {
        var position = index + 2
        let isHex = source[position] | 0x20 == UInt8(ascii: "x")
        if isHex { position += 1 }
        let first = position
        var value: UInt32 = 0
        while position < source.count, position - first < 8, let digit = hexDigit(source[position]),
            isHex || digit < 10
        {
            value = value &* (isHex ? 16 : 10) &+ digit
            position += 1
        }
        guard position > first else { return nil }
        if position < source.count, source[position] == UInt8(ascii: ";") { position += 1 }
        if (0x80...0x9F).contains(value) { value = Windows1252.scalars[Int(value - 0x80)] }
        if value < 0x20, value != 0x09 { value = value == 0x0A || value == 0x0D ? 0x0A : 0x20 }
        return CharacterReference(Unicode.Scalar(value) ?? "\u{FFFD}", width: position - index)
    }

    private static func hexDigit(_ byte: UInt8) -> UInt32? {
        switch byte {
        case 0x30...0x39: UInt32(byte - 0x30)
        case 0x41...0x46: UInt32(byte - 0x41 + 10)
        case 0x61...0x66: UInt32(byte - 0x61 + 10)
        default: nil
        }
    }

    private static func named(_ source: [UInt8], _ index: Int) -> CharacterReference? {
        var end = index + 1
        while end < source.count, end - index <= 10, source[end].isAlphanumeric { end += 1 }
        guard end > index + 2 else { return nil }
        let isClosed = end < source.count && source[end] == UInt8(ascii: ";")
        if isClosed {
            let name = String(decoding: source[index + 1..<end], as: UTF8.self)
            guard let value = names[name] else { return nil }
            guard let scalar = Unicode.Scalar(value) else { return nil }
            return CharacterReference(scalar, width: end - index + 1)
        }
        for (name, value) in unclosed where source[(index + 1)...].starts(with: name.utf8) {
            return CharacterReference(value, width: name.utf8.count + 1)
        }
        return nil
    }

    private static let unclosed: [(String, Unicode.Scalar)] = [("nbsp", "\u{A0}"), ("quot", "\"")]

    private static let names: [String: UInt32] = {
        var table: [String: UInt32] = [
            "amp": 0x26, "AMP": 0x26, "lt": 0x3C, "LT": 0x3C, "gt": 0x3E, "GT": 0x3E, "quot": 0x22,
            "apos": 0x27,
            "nbsp": 0xA0, "ensp": 0x2002, "emsp": 0x2003, "thinsp": 0x2009, "hairsp": 0x200A, "zwnj": 0x200C,
            "zwj": 0x200D, "lrm": 0x200E, "rlm": 0x200F, "ZeroWidthSpace": 0x200B, "ndash": 0x2013,
            "mdash": 0x2014, "horbar": 0x2015, "lsquo": 0x2018, "rsquo": 0x2019, "sbquo": 0x201A,
            "ldquo": 0x201C,
            "rdquo": 0x201D, "bdquo": 0x201E, "dagger": 0x2020, "Dagger": 0x2021, "bull": 0x2022,
            "bullet": 0x2022, "hellip": 0x2026, "mldr": 0x2026, "permil": 0x2030, "prime": 0x2032,
            "Prime": 0x2033, "lsaquo": 0x2039, "rsaquo": 0x203A, "euro": 0x20AC, "trade": 0x2122,
            "larr": 0x2190, "uarr": 0x2191, "rarr": 0x2192, "darr": 0x2193, "harr": 0x2194, "rArr": 0x21D2,
            "minus": 0x2212, "le": 0x2264, "ge": 0x2265, "ne": 0x2260, "asymp": 0x2248, "infin": 0x221E,
            "sdot": 0x22C5, "loz": 0x25CA, "check": 0x2713, "star": 0x2606, "starf": 0x2605, "hearts": 0x2665,
            "OElig": 0x152, "oelig": 0x153, "Scaron": 0x160, "scaron": 0x161, "Yuml": 0x178, "circ": 0x2C6,
            "tilde": 0x2DC, "fnof": 0x192, "num": 0x23, "dollar": 0x24, "percnt": 0x25, "lpar": 0x28,
            "rpar": 0x29, "ast": 0x2A, "plus": 0x2B, "comma": 0x2C, "period": 0x2E, "sol": 0x2F,
            "colon": 0x3A,
            "semi": 0x3B, "equals": 0x3D, "quest": 0x3F, "commat": 0x40, "lsqb": 0x5B, "bsol": 0x5C,
            "rsqb": 0x5D, "lowbar": 0x5F, "lbrace": 0x7B, "vert": 0x7C, "verbar": 0x7C, "rbrace": 0x7D,
            "excl": 0x21, "Tab": 0x09, "NewLine": 0x0A,
        ]
        // The names of U+00A1 to U+00FF, in order.
        let latin =
            """
            iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute \
            micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml \
            Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc \
            Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml \
            aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc \
            otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml
            """
        for (index, name) in latin.split(separator: " ").enumerated() {
            table[String(name)] = 0xA1 + UInt32(index)
        }
        return table
    }()
}

extension TracedText {
    /// The text with its character references decoded, each character standing where its reference began.
    var decodingReferences: TracedText {
        func next(_ start: Int) -> Int { firstIndex(from: start) { $0.equal(.ampersand) } }
        var index = next(0)
        guard index < count else { return self }
        var result = TracedText()
        result.reserveCapacity(count)
        var plain = 0
        while index < count {
            guard let reference = CharacterReference(bytes, at: index) else {
                index = next(index + 1)
                continue
            }
            result.append(self, plain..<index)
            for byte in reference.bytes { result.append(byte, at: offsets[index]) }
            plain = index + reference.width
            index = next(plain)
        }
        result.append(self, plain..<count)
        return result
    }
}
