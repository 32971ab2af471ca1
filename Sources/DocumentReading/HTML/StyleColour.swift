/// A colour of a style: by name, `#fff`, `#ffffff`, `rgb(255, 255, 255)`.
struct StyleColour: Hashable {
    var red: Int
    var green: Int
    var blue: Int

    static let white = StyleColour(red: 255, green: 255, blue: 255)

    /// Whether nobody could tell it from another.
    func isLike(_ other: StyleColour) -> Bool {
        abs(red - other.red) <= 4 && abs(green - other.green) <= 4 && abs(blue - other.blue) <= 4
    }

    private init(red: Int, green: Int, blue: Int) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// The colour that a value in lower case begins with; nil when it begins with none that is known and opaque.
    init?(_ value: String) {
        let bytes = Array(value.utf8.prefix(80))
        let colour =
            bytes.first == .hash
            ? Self.hexadecimal(bytes.dropFirst())
            : bytes.starts(with: "rgb".utf8) ? Self.parts(bytes) : Self.named(bytes)
        guard let colour else { return nil }
        self = colour
    }

    private static func hexadecimal(_ bytes: ArraySlice<UInt8>) -> StyleColour? {
        let digits = bytes.prefix { $0.isDigit || (0x61...0x66).contains($0) }
            .map { Int($0.isDigit ? $0 - 0x30 : $0 - 0x61 + 10) }
        switch digits.count {
        case 3: return StyleColour(red: digits[0] * 17, green: digits[1] * 17, blue: digits[2] * 17)
        case 4 where digits[3] == 15:
            return StyleColour(red: digits[0] * 17, green: digits[1] * 17, blue: digits[2] * 17)
        case 6, 8:
            if digits.count == 8, digits[6] * 16 + digits[7] < 255 { return nil }
            return StyleColour(
                red: digits[0] * 16 + digits[1], green: digits[2] * 16 + digits[3],
                blue: digits[4] * 16 + digits[5])
        default: return nil
        }
    }

    /// `rgb(255, 255, 255)`, `rgb(255 255 255)`, and `rgba` that is not seen through.
    private static func parts(_ bytes: [UInt8]) -> StyleColour? {
        guard let open = bytes.firstIndex(of: UInt8(ascii: "(")),
            let close = bytes.firstIndex(of: UInt8(ascii: ")")), open < close
        else { return nil }
        let parts = bytes[open + 1..<close].split {
            $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "/") || $0.isSpace
        }
        .map { Double(String(decoding: Array($0), as: UTF8.self)) }
        guard parts.count == 3 || parts.count == 4 && parts[3] == 1,
            let red = parts[0], let green = parts[1], let blue = parts[2],
            [red, green, blue].allSatisfy({ (0...255).contains($0) })
        else { return nil }
        return StyleColour(red: Int(red), green: Int(green), blue: Int(blue))
    }

    private static func named(_ bytes: [UInt8]) -> StyleColour? {
        names[String(decoding: bytes.prefix(while: \.isLetter), as: UTF8.self)].map {
            StyleColour(red: $0 >> 16, green: $0 >> 8 & 255, blue: $0 & 255)
        }
    }

    private static let names: [String: Int] = [
        "white": 0xFFFFFF, "black": 0, "snow": 0xFFFAFA, "ivory": 0xFFFFF0, "whitesmoke": 0xF5F5F5,
        "ghostwhite": 0xF8F8FF, "floralwhite": 0xFFFAF0, "azure": 0xF0FFFF, "mintcream": 0xF5FFFA,
        "silver": 0xC0C0C0, "gray": 0x808080, "grey": 0x808080, "lightgray": 0xD3D3D3,
        "lightgrey": 0xD3D3D3, "gainsboro": 0xDCDCDC, "darkgray": 0xA9A9A9, "darkgrey": 0xA9A9A9,
        "red": 0xFF0000, "green": 0x008000, "lime": 0x00FF00, "blue": 0x0000FF, "navy": 0x000080,
        "yellow": 0xFFFF00, "orange": 0xFFA500, "purple": 0x800080, "maroon": 0x800000, "teal": 0x008080,
        "aqua": 0x00FFFF, "cyan": 0x00FFFF, "fuchsia": 0xFF00FF, "magenta": 0xFF00FF, "olive": 0x808000,
        "beige": 0xF5F5DC, "linen": 0xFAF0E6,
    ]
}
