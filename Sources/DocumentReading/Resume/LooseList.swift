/// Lists that people write as one text.
enum LooseList {
    /// The lines of a text, bullets removed.
    static func lines(_ text: String) -> [String] {
        text.utf8.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D })
            .map { FoldedText.of(withoutBullet(FoldedText.of(String(decoding: Array($0), as: UTF8.self)))) }
            .filter { !$0.isEmpty }
    }

    /// The parts of a text between commas, semicolons, bars, middle dots and line ends that stand outside of brackets.
    static func words(_ text: String) -> [String] {
        var parts: [String] = []
        var depth = 0
        let bytes = Array(text.utf8)
        var start = 0
        var index = 0
        func part(_ range: Range<Int>) -> String {
            FoldedText.of(String(decoding: bytes[range], as: UTF8.self))
        }
        while index < bytes.count {
            var width = 0
            switch bytes[index] {
            case 0x28, 0x5B: depth += 1
            case 0x29, 0x5D: depth = max(0, depth - 1)
            case 0x2C, 0x3B, 0x7C: width = depth == 0 ? 1 : 0
            case 0x0A: width = 1
            case 0xC2 where index + 1 < bytes.count && bytes[index + 1] == 0xB7: width = depth == 0 ? 2 : 0
            case 0xE2 where bytes[index...].starts(with: [0xE2, 0x80, 0xA2]): width = depth == 0 ? 3 : 0
            default: break
            }
            if width > 0 {
                if bytes[index] == 0x0A { depth = 0 }
                parts.append(part(start..<index))
                start = index + width
                index = start
            } else {
                index += 1
            }
        }
        parts.append(part(start..<bytes.count))
        return parts.filter { !$0.isEmpty }
    }

    private static func withoutBullet(_ text: String) -> String {
        let bullets = ["- ", "* ", "+ ", "• ", "· ", "▪ ", "● ", "– ", "•", "▪", "●"]
        guard let bullet = bullets.first(where: { text.hasPrefix($0) }) else { return text }
        return String(text.dropFirst(bullet.count))
    }
}
