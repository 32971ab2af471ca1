/// Words compared without regard to case, punctuation and white space.
struct Phrase: Hashable {
    /// The words in lower case.
    let words: [String]

    init(_ text: some StringProtocol) {
        var words: [String] = []
        var word: [UInt8] = []
        func close() {
            if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
            word.removeAll(keepingCapacity: true)
        }
        var bytes = Array(text.utf8)
        bytes.append(.space)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80, bytes[index + 2] == 0x99 {
                index += 3
                continue
            }
            if byte == UInt8(ascii: "'") {
                index += 1
                continue
            }
            let isPart = byte.isWordLike && byte != 0xE2 && !(byte & 0xC0 == 0x80 && word.isEmpty)
            if isPart { word.append(byte.lowercased) } else { close() }
            index += 1
        }
        self.words = words
    }

    /// The words with single spaces between.
    var text: String { words.joined(separator: " ") }

    /// Whether any of the words is one of these.
    func hasAny(_ wanted: Set<String>) -> Bool { words.contains(where: wanted.contains) }

    /// Whether the words of `other` stand in it one after another.
    func contains(_ other: String) -> Bool {
        let wanted = other.split(separator: " ")
        guard wanted.count <= words.count, !wanted.isEmpty else { return false }
        return (0...words.count - wanted.count).contains { start in
            zip(words[start...], wanted).allSatisfy { $0 == $1 }
        }
    }
}
