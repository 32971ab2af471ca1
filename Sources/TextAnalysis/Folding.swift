/// The form of a word in which spellings that mean the same are equal.
///
/// Case and Latin accents are dropped, `&` is `and`, and simple plurals and possessives are singular, so that
/// `Databases`, `database's` and `database` are one.
public enum Folding {
    /// The folded bytes of a word.
    public static func fold(_ word: String.UTF8View) -> [UInt8] {
        Array(word).withUnsafeBufferPointer { bytes in withFolded(bytes, 0..<bytes.count) { Array($0) } }
    }

    /// The folded bytes of the word in a range of bytes.
    public static func fold(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> [UInt8] {
        withFolded(bytes, range) { Array($0) }
    }

    /// The 64-bit FNV-1a hash (Fowler, Noll, Vo) of the fold of the word in a range of bytes.
    public static func key(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> UInt64 {
        if range.count == 1, let key = markKey(bytes[range.lowerBound]) { return key }
        return plainKey(bytes, range)
            ?? withFolded(bytes, range) { folded in folded.reduce(FNV1a.basis, FNV1a.mix) }
    }

    /// The key of one ASCII sign or digit, which is its own fold; nil for any other byte.
    private static func markKey(_ byte: UInt8) -> UInt64? {
        if byte >= 0x80 || ASCII.isLetter(byte) || byte == UInt8(ascii: "&") { return nil }
        return FNV1a.mix(FNV1a.basis, byte)
    }

    /// The key of a word of ASCII letters alone, hashed without a buffer; nil for any other word.
    private static func plainKey(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64? {
        var hash = PlainWordHash()
        for index in range {
            let letter = bytes[index] | 0x20
            guard ASCII.isLower(letter) else { return nil }
            hash.mix(letter)
        }
        return hash.key(bytes, range)
    }

    /// The hash of a word's fold.
    public static func key(_ word: String) -> UInt64 {
        var word = word
        return word.withUTF8 { key($0, in: 0..<$0.count) }
    }

    /// The hash of a word's fold.
    public static func key(_ word: ArraySlice<UInt8>) -> UInt64 {
        word.withUnsafeBufferPointer { key($0, in: 0..<$0.count) }
    }

    /// The hash of a word's fold.
    public static func key(_ word: Substring.UTF8View) -> UInt64 { key(String(Substring(word))) }

    /// The hash of a sequence of words: the hash so far and the key of the next word.
    @inlinable public static func combine(_ hash: UInt64, _ key: UInt64) -> UInt64 {
        var mixed = (hash ^ (key &+ 0x9e37_79b9_7f4a_7c15)) &* 0xff51_afd7_ed55_8ccd
        mixed ^= mixed >> 32
        return mixed
    }

    /// Folds into a buffer on the stack: no fold is longer than its word but that of `&`.
    private static func withFolded<Result>(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>,
        _ body: (UnsafeMutableBufferPointer<UInt8>.SubSequence) -> Result
    ) -> Result {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: range.count + 3) { buffer in
            var folded = FoldBuffer(bytes: buffer)
            folded.append(bytes[range])
            folded.finish()
            return body(buffer[..<folded.count])
        }
    }
}

private struct FoldBuffer {
    let bytes: UnsafeMutableBufferPointer<UInt8>
    var count = 0
    /// Whether the last letter is small in the word: `KPIs` is a plural, `CMMS` may be none.
    private var endsLow = false
    /// The same of the letter before the last.
    private var endedLow = false

    init(bytes: UnsafeMutableBufferPointer<UInt8>) { self.bytes = bytes }

    mutating func append(_ byte: UInt8) {
        bytes[count] = byte
        count += 1
    }

    mutating func append(_ word: Slice<UnsafeBufferPointer<UInt8>>) {
        var iterator = word.makeIterator()
        while let byte = iterator.next() {
            switch byte {
            case ..<0x80:
                if ASCII.isLetter(byte) { (endedLow, endsLow) = (endsLow, ASCII.isLower(byte)) }
                append(ASCII.lowercased(byte))
            case 0xC3:
                if let next = iterator.next() { appendLatin1(next) }
            case 0xC4, 0xC5:
                if let next = iterator.next() { appendExtended(byte, next) }
            case 0xCC, 0xCD:
                appendUnlessCombining(byte, iterator.next())
            case 0xE2:
                appendPunctuation(iterator.next(), iterator.next())
            default:
                append(byte)
            }
        }
    }

    private mutating func appendUnlessCombining(_ first: UInt8, _ second: UInt8?) {
        guard let second, first == 0xCD, second >= 0xB0 else { return }
        append(first)
        append(second)
    }

    /// Curly apostrophes are straight, and the hyphens U+2010 and U+2011 are the ASCII one.
    private mutating func appendPunctuation(_ second: UInt8?, _ third: UInt8?) {
        switch (second, third) {
        case (0x80, 0x98), (0x80, 0x99): append(UInt8(ascii: "'"))
        case (0x80, 0x90), (0x80, 0x91): append(UInt8(ascii: "-"))
        default:
            append(0xE2)
            if let second { append(second) }
            if let third { append(third) }
        }
    }

    /// U+00C0 to U+00FF without their accents; `?` in the table stays as it is.
    private mutating func appendLatin1(_ byte: UInt8) {
        let letters: StaticString = "aaaaaaaceeeeiiii?nooooo?ouuuuy?saaaaaaaceeeeiiii?nooooo?ouuuuy?y"
        let letter = letters.utf8Start[Int(byte & 0x3F)]
        if letter == UInt8(ascii: "?") {
            append(0xC3)
            append(byte)
        } else {
            (endedLow, endsLow) = (endsLow, byte >= 0x9F)
            append(letter)
            if byte == 0x9F { append(letter) }
        }
    }

    /// U+0100 to U+017F, which two first bytes lead, without their accents.
    private mutating func appendExtended(_ first: UInt8, _ byte: UInt8) {
        let early: StaticString = "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii??jjkk?lllllll"
        let late: StaticString = "lllnnnnnn???oooooo??rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzz?"
        let letter = (first == 0xC4 ? early : late).utf8Start[Int(byte & 0x3F)]
        if letter != UInt8(ascii: "?") {
            append(letter)
        } else if first == 0xC5, byte == 0x92 || byte == 0x93 {
            append(UInt8(ascii: "o"))
            append(UInt8(ascii: "e"))
        } else {
            append(first)
            append(byte)
        }
    }

    mutating func finish() {
        if count == 1, bytes[0] == UInt8(ascii: "&") {
            count = 0
            for byte in "and".utf8 { append(byte) }
            return
        }
        dropPossessive()
        singularize()
    }

    private mutating func dropPossessive() {
        let apostrophe = UInt8(ascii: "'")
        if count > 2, bytes[count - 1] == UInt8(ascii: "s"), bytes[count - 2] == apostrophe {
            count -= 2
            endsLow = endedLow
        } else if count > 1, bytes[count - 1] == apostrophe {
            count -= 1
        }
    }

    private mutating func singularize() {
        guard count > 3, bytes[count - 1] == UInt8(ascii: "s") else { return }
        guard Plural.isPossible(endsLow: endsLow, count: count) else { return }
        guard bytes[..<count].allSatisfy({ ASCII.isLower($0) }) else { return }
        if endsLow, !endedLow {
            count -= 1
            return
        }
        switch Plural.ending(count: count, { bytes[count - $0] }) {
        case .none: return
        case .s: count -= 1
        case .es: count -= 2
        case .ies:
            count -= 3
            append(UInt8(ascii: "y"))
        }
    }
}
