extension UInt8 {
    /// Whether it is a space, tab or line end.
    var isSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0A }

    var isDigit: Bool { (0x30...0x39).contains(self) }

    var isUpper: Bool { (0x41...0x5A).contains(self) }

    var isLower: Bool { (0x61...0x7A).contains(self) }

    /// Whether it is an ASCII letter.
    var isLetter: Bool { isUpper || isLower }

    /// Whether it is an ASCII letter or digit.
    var isAlphanumeric: Bool { isLetter || isDigit }

    /// Whether it belongs to a word: a letter, a digit or a part of a character beyond ASCII.
    var isWordLike: Bool { isAlphanumeric || self >= 0x80 }

    /// Whether it is ASCII punctuation.
    var isPunctuation: Bool { (0x21...0x7E).contains(self) && !isAlphanumeric }

    /// The lower-case letter of an ASCII letter, else itself.
    var lowercased: UInt8 { isUpper ? self | 0x20 : self }
}

extension UInt8 {
    static let tab = UInt8(ascii: "\t")
    static let newline = UInt8(ascii: "\n")
    static let space = UInt8(ascii: " ")
    static let hyphen = UInt8(ascii: "-")
    static let star = UInt8(ascii: "*")
    static let hash = UInt8(ascii: "#")
    static let colon = UInt8(ascii: ":")
    static let pipe = UInt8(ascii: "|")
    static let backslash = UInt8(ascii: "\\")
    static let backtick = UInt8(ascii: "`")
    static let less = UInt8(ascii: "<")
    static let greater = UInt8(ascii: ">")
    static let ampersand = UInt8(ascii: "&")
}
