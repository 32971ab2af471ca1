/// The one-byte encoding that a web page says it has.
enum DeclaredEncoding {
    /// The page in UTF-8, when its beginning declares Windows-1252 or Latin-1; nil for anything else.
    ///
    /// Browsers read both as Windows-1252.
    static func utf8(of bytes: ArraySlice<UInt8>) -> [UInt8]? {
        guard declaresWestern(bytes.prefix(4096)) else { return nil }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + bytes.count / 16)
        for byte in bytes {
            if byte < 0x80 {
                result.append(byte)
            } else {
                let value = byte < 0xA0 ? Windows1252.scalars[Int(byte - 0x80)] : UInt32(byte)
                result.append(contentsOf: String(Unicode.Scalar(value) ?? " ").utf8)
            }
        }
        return result
    }

    private static func declaresWestern(_ start: ArraySlice<UInt8>) -> Bool {
        let label = Array("charset=".utf8)
        let text = start.map(\.lowercased)
        for index in text.indices.dropLast(label.count) where text[index...].starts(with: label) {
            let name = text[(index + label.count)...].drop {
                $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'")
            }
            return ["windows-1252", "iso-8859-1", "latin1", "cp1252"].contains { name.starts(with: $0.utf8) }
        }
        return false
    }
}

/// What the bytes 0x80 to 0x9F mean to Western editors and browsers.
enum Windows1252 {
    /// The characters in order; unused bytes are spaces.
    static let scalars: [UInt32] = [
        0x20AC, 0x20, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152,
        0x20,
        0x17D, 0x20, 0x20, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161,
        0x203A,
        0x153, 0x20, 0x17E, 0x178,
    ]
}
