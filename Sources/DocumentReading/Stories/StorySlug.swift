/// Names for stories that share one file.
struct StorySlugs {
    private var counts: [String: Int] = [:]
    private var used: Set<String> = []

    /// A name of ASCII letters, digits and hyphens for the title, never empty and never given twice.
    mutating func next(for title: String) -> String {
        let slug = Self.slug(title)
        while true {
            let count = (counts[slug] ?? 0) + 1
            counts[slug] = count
            let name = count == 1 ? slug : "\(slug)-\(count)"
            if used.insert(name).inserted { return name }
        }
    }

    private static let maximumLength = 60

    private static func slug(_ title: String) -> String {
        var bytes: [UInt8] = []
        for scalar in title.unicodeScalars where bytes.count < maximumLength {
            switch scalar.value {
            case 0x30...0x39, 0x61...0x7A: bytes.append(UInt8(scalar.value))
            case 0x41...0x5A: bytes.append(UInt8(scalar.value) | 0x20)
            case 0x27, 0x2019: break
            case ..<0x80: separate(&bytes)
            default:
                if let letters = latinLetters(scalar) {
                    bytes += letters
                } else if scalar.properties.generalCategory != .nonspacingMark {
                    separate(&bytes)
                }
            }
        }
        if bytes.last == 0x2D { bytes.removeLast() }
        return bytes.isEmpty ? "story" : String(decoding: bytes, as: UTF8.self)
    }

    private static func separate(_ bytes: inout [UInt8]) {
        if let last = bytes.last, last != 0x2D { bytes.append(0x2D) }
    }

    /// The plain letters of a Latin letter with marks, told by its Unicode name: `é` is E WITH ACUTE.
    private static func latinLetters(_ scalar: Unicode.Scalar) -> [UInt8]? {
        if scalar == "ß" { return Array("ss".utf8) }
        guard let words = scalar.properties.name?.split(separator: " "), words.count > 3, words[0] == "LATIN",
            words[2] == "LETTER"
        else { return scalar.properties.name.flatMap(ligature) }
        return words[3].utf8.count <= 2 ? Array(words[3].lowercased().utf8) : nil
    }

    /// The letters of `æ`, whose name ends with them: LATIN SMALL LETTER AE.
    private static func ligature(_ name: String) -> [UInt8]? {
        guard name.hasPrefix("LATIN "), let last = name.split(separator: " ").last, last.utf8.count <= 2
        else { return nil }
        return Array(last.lowercased().utf8)
    }
}
