import TextAnalysis

/// The tokens inside running text that are signs of list items: bullets, a list's numbers, the `o` of a word processor.
struct ListSigns {
    private let passage: Passage
    /// The tokens of a list's numbers, with their marks.
    private let numbers: [ClosedRange<Int>]

    init(_ passage: Passage) {
        self.passage = passage
        numbers = Self.numbers(passage)
    }

    /// Whether a token is such a sign, or of one.
    func contains(_ index: Int) -> Bool {
        if !numbers.isEmpty, numbers.contains(where: { $0.contains(index) }) { return true }
        switch passage.tokens[index].kind {
        case .mark: return isBullet(index)
        case .word: return isLetter(index)
        case .number: return false
        }
    }

    /// The numbers of a list: `1.) … 2.) …`, `1) … 2) …`.
    private static func numbers(_ passage: Passage) -> [ClosedRange<Int>] {
        var found: [ClosedRange<Int>] = []
        for index in passage.tokens.indices where passage.tokens[index].kind == .number && found.count < most
        {
            guard passage.isMark(index + 1, in: ".)") else { continue }
            let stop = passage.isMark(index + 1, ".") ? index + 2 : index + 1
            guard passage.isMark(stop, ")"), !passage.isMark(index - 1, "("),
                NumberReader.value(passage.bytes[passage.tokens[index].range]) == Double(found.count + 1)
            else { continue }
            found.append(index...stop)
        }
        return found.count > 1 ? found : []
    }

    /// The number of items beyond which nobody counts.
    private static let most = 50

    /// Whether a word is an `o` that stands for a bullet: a capital follows it.
    private func isLetter(_ index: Int) -> Bool {
        let token = passage.tokens[index]
        guard token.end - token.start == 1, passage.bytes[token.start] == UInt8(ascii: "o"), index > 0,
            index + 1 < passage.tokens.count
        else { return false }
        let next = passage.tokens[index + 1]
        return next.spaceBefore && next.shape != .lower
    }

    /// Whether a token is a bullet that stands for nothing else.
    func isPlainBullet(_ index: Int) -> Bool {
        let token = passage.tokens[index]
        guard token.kind == .mark, token.end - token.start > 1 else { return false }
        let bytes = passage.bytes[token.range]
        return Self.bullets.contains { bytes.elementsEqual($0.utf8) }
    }

    private func isBullet(_ index: Int) -> Bool {
        if isPlainBullet(index) { return true }
        let token = passage.tokens[index]
        let first = passage.bytes[token.start]
        if first < 0x80, first != UInt8(ascii: "*"), first != UInt8(ascii: "-"), first != UInt8(ascii: "+") {
            return false
        }
        guard index + 1 < passage.tokens.count else { return false }
        let goesOn = passage.tokens[index + 1].spaceBefore
        if first == UInt8(ascii: "*") { return goesOn && !passage.isMark(index - 1, "*") }
        guard first == UInt8(ascii: "+") || passage.isDash(index) else { return false }
        return passage.isMark(index - 1, "\\") || goesOn && token.spaceBefore
    }

    private static let bullets = [
        "•", "●", "▪", "■", "◦", "‣", "►", "➢", "➤", "➡", "✓", "✔", "✅", "❖", "◆", "○", "·", "∙", "⁃",
        "\u{F0B7}",
        "\u{F0A7}", "\u{2751}",
    ]
}
