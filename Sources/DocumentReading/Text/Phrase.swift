/// Words compared without regard to case, punctuation and white space.
struct Phrase: Hashable {
    /// The words in lower case.
    let words: [String]

    init(_ text: some StringProtocol) {
        var words: [String] = []
        var word: [UInt8] = []
        Self.scan(text.utf8) { byte in
            word.append(byte)
        } end: {
            words.append(String(decoding: word, as: UTF8.self))
            word.removeAll(keepingCapacity: true)
        }
        self.words = words
    }

    /// A hash of the words of a text, made without making them: equal for equal phrases.
    ///
    /// Two phrases with one 64-bit hash are taken as equal by tables of some hundred phrases.
    static func key(of text: some Collection<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        var isBehindWord = false
        scan(text) { byte in
            if isBehindWord { hash = (hash ^ UInt64(UInt8.space)) &* 0x100_0000_01b3 }
            isBehindWord = false
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
        } end: {
            isBehindWord = true
        }
        return hash
    }

    /// Gives the bytes of the words in lower case, and the end of each word.
    @inline(__always)
    private static func scan(_ text: some Collection<UInt8>, byte give: (UInt8) -> Void, end: () -> Void) {
        let isScanned: Void? = text.withContiguousStorageIfAvailable { scan($0, give, end) }
        if isScanned == nil { Array(text).withUnsafeBufferPointer { scan($0, give, end) } }
    }

    @inline(__always)
    private static func scan(_ bytes: UnsafeBufferPointer<UInt8>, _ give: (UInt8) -> Void, _ end: () -> Void)
    {
        var isInWord = false
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80, bytes[index + 2] == 0x99 {
                index += 3
                continue
            }
            index += 1
            if byte == UInt8(ascii: "'") { continue }
            let isPart = byte.isWordLike && byte != 0xE2 && !(byte & 0xC0 == 0x80 && !isInWord)
            if isPart {
                give(byte.lowercased)
                isInWord = true
            } else if isInWord {
                end()
                isInWord = false
            }
        }
        if isInWord { end() }
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
