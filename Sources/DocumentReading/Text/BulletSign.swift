/// A character beyond ASCII that people use as a bullet.
struct BulletSign {
    /// Its width in bytes.
    var width: Int
    /// Whether it is a bullet only before white space.
    var needsSpace: Bool
    /// How it ranks among bullets.
    var style: ListMarker.Style

    /// The bullet at `index`, or nil.
    init?(_ bytes: [UInt8], _ index: Int) {
        guard index + 1 < bytes.count else { return nil }
        let second = bytes[index + 1]
        switch bytes[index] {
        case 0xC2 where second == 0xB7:
            self.init(width: 2, needsSpace: false, style: .bullet)
        case 0xC2 where second == 0xA7, 0xC3 where second == 0x98:
            self.init(width: 2, needsSpace: true, style: .bullet)
        case 0xE2, 0xEF, 0xF0:
            guard let sign = BulletSign.long(bytes, index) else { return nil }
            self = sign
        default:
            return nil
        }
    }

    private init(width: Int, needsSpace: Bool, style: ListMarker.Style) {
        self.width = width
        self.needsSpace = needsSpace
        self.style = style
    }

    private static func long(_ bytes: [UInt8], _ index: Int) -> BulletSign? {
        guard index + 2 < bytes.count else { return nil }
        let scalar =
            UInt32(bytes[index] & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6
            | UInt32(bytes[index + 2] & 0x3F)
        if bytes[index] == 0xF0 {
            guard index + 3 < bytes.count, bytes[index + 1] == 0x9F else { return nil }
            let emoji = [(0x94, 0xB8), (0x94, 0xB9), (0x94, 0xB6), (0x94, 0xB7), (0x91, 0x89), (0x9F, 0xA2)]
            let isSign = emoji.contains { bytes[index + 2] == $0.0 && bytes[index + 3] == $0.1 }
            return isSign ? BulletSign(width: 4, needsSpace: false, style: .bullet) : nil
        }
        switch scalar {
        case 0x2022, 0x2023, 0x2043, 0x2219, 0x25A0, 0x25A1, 0x25AA, 0x25AB, 0x25B6, 0x25B8, 0x25BA, 0x25CF,
            0x25C6, 0x25FC, 0x25FE, 0x27A2, 0x27A4, 0x2756, 0x26AB, 0x2705, 0x2713, 0x2714, 0x2611, 0x2B25,
            0xF000...0xF0FF:
            return BulletSign(width: 3, needsSpace: false, style: .bullet)
        case 0x25E6, 0x25CB, 0x26AA:
            return BulletSign(width: 3, needsSpace: false, style: .hollow)
        case 0x2012...0x2015, 0x2212:
            return BulletSign(width: 3, needsSpace: true, style: .dash)
        case 0x27A1, 0x2192, 0x21D2, 0x2794, 0x279C:
            return BulletSign(width: 3, needsSpace: true, style: .bullet)
        default:
            return nil
        }
    }

    /// Whether the sign is one that hardly stands for anything but a bullet, even within a line.
    static func isUnmistakable(_ bytes: [UInt8], _ index: Int) -> Bool {
        guard let sign = BulletSign(bytes, index) else { return false }
        return !sign.needsSpace && sign.width >= 3
    }
}
