import TextAnalysis

/// Bullets that lost their line ends: `Why us:- Career growth- Free lunch`, `• this • that`.
enum GluedBullets {
    /// A part of a line.
    struct Piece {
        /// Whether a bullet stands before it.
        var isItem: Bool
        /// The part without its bullet.
        var text: TracedText
    }

    /// The line cut at its bullets, or one piece when it has not clearly several.
    static func split(_ text: TracedText) -> [Piece] {
        let cuts = self.cuts(in: text.bytes)
        guard !cuts.isEmpty else { return [Piece(isItem: false, text: text)] }
        var pieces: [Piece] = []
        var start = 0
        var isItem = false
        for cut in cuts {
            append(text[start..<cut.lowerBound], isItem, to: &pieces)
            start = cut.upperBound
            isItem = true
        }
        append(text[start..<text.count], isItem, to: &pieces)
        return pieces
    }

    private static func append(_ text: TracedText, _ isItem: Bool, to pieces: inout [Piece]) {
        let trimmed = text.trimmed
        if !trimmed.isEmpty { pieces.append(Piece(isItem: isItem, text: trimmed)) }
    }

    /// Where the next byte stands that may begin a bullet.
    private static func signPlace(_ bytes: [UInt8], from start: Int) -> Int {
        bytes.withUnsafeBufferPointer { bytes in
            bytes.firstIndex(from: start) { $0.equal(.star) | $0.equal(.hyphen) | $0.beyondASCII }
        }
    }

    private static func cuts(in bytes: [UInt8]) -> [Range<Int>] {
        guard bytes.count > 12 else { return [] }
        var symbols: [Range<Int>] = []
        var dots: [Range<Int>] = []
        var stars: [Range<Int>] = []
        var dashes: [Range<Int>] = []
        var spacedDashes: [Range<Int>] = []
        var next = 0
        while case let index = signPlace(bytes, from: next), index < bytes.count {
            next = index + 1
            switch bytes[index] {
            case .star where isStarBullet(bytes, index): stars.append(index..<index + 1)
            case .hyphen:
                if isStrongDash(bytes, index) {
                    dashes.append(index..<index + 1)
                } else if isSpacedDash(bytes, index) {
                    spacedDashes.append(index..<index + 1)
                }
            case 0xC2 where BulletSign(bytes, index)?.style == .bullet && bytes[index + 1] == 0xB7:
                dots.append(index..<index + 2)
            case 0xE2, 0xEF, 0xF0:
                if BulletSign.isUnmistakable(bytes, index), let sign = BulletSign(bytes, index) {
                    symbols.append(index..<index + sign.width)
                }
            default: break
            }
        }
        if symbols.count >= 2 || (symbols.count == 1 && isAfterColon(bytes, symbols[0].lowerBound)) {
            return symbols
        }
        if stars.count >= 2 { return stars }
        if dashes.count >= 2 {
            return spacedDashes.isEmpty
                ? dashes : (dashes + spacedDashes).sorted { $0.lowerBound < $1.lowerBound }
        }
        if isList(dots, in: bytes, least: 2, length: 25) { return dots }
        if isList(spacedDashes, in: bytes, least: 3, length: 30) { return spacedDashes }
        return NumberedRun.cuts(in: bytes)
    }

    /// Whether there are enough marks and what stands between them is on average long enough to be statements.
    private static func isList(_ marks: [Range<Int>], in bytes: [UInt8], least: Int, length: Int) -> Bool {
        guard marks.count >= least, let first = marks.first else { return false }
        let shortest = zip(marks, marks.dropFirst()).map { $1.lowerBound - $0.upperBound }.min() ?? 0
        return shortest >= 14 && (bytes.count - first.lowerBound) / marks.count >= length
    }

    private static func isAfterColon(_ bytes: [UInt8], _ index: Int) -> Bool {
        guard let mark = visibleBefore(bytes, index) else { return false }
        return bytes[mark] == .colon
    }

    private static func visibleBefore(_ bytes: [UInt8], _ index: Int) -> Int? {
        guard index > 0 else { return nil }
        if bytes[index - 1] != .space { return index - 1 }
        return index > 1 && bytes[index - 2] != .space ? index - 2 : nil
    }

    /// ` * Word`, `word:* Word`.
    private static func isStarBullet(_ bytes: [UInt8], _ index: Int) -> Bool {
        guard index + 2 < bytes.count, bytes[index + 1].isSpace, !bytes[index + 2].isSpace else {
            return false
        }
        guard index > 0 else { return true }
        let previous = bytes[index - 1]
        if previous.isSpace { return bytes[index + 2].isLetter || bytes[index + 2] >= 0x80 }
        return previous != .star && bytes[index + 2].isUpper
    }

    /// `word- Word` and `. - Word`: a dash no sentence has.
    private static func isStrongDash(_ bytes: [UInt8], _ index: Int) -> Bool {
        guard index > 0, index + 2 < bytes.count, bytes[index + 1] == .space, bytes[index + 2].isUpper else {
            return false
        }
        let previous = bytes[index - 1]
        if previous == .space {
            guard index > 1 else { return false }
            return [UInt8(ascii: "."), .colon, UInt8(ascii: ";")].contains(bytes[index - 2])
        }
        return previous.isLower || previous == UInt8(ascii: ".") || previous == UInt8(ascii: ")")
            || previous == .colon
    }

    private static func isSpacedDash(_ bytes: [UInt8], _ index: Int) -> Bool {
        guard index + 2 < bytes.count, bytes[index + 1] == .space, bytes[index + 2].isUpper else {
            return false
        }
        return index == 0 || bytes[index - 1] == .space
    }
}
