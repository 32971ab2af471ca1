/// The form of a word in which spellings that mean the same are equal.
///
/// Case and Latin accents are dropped, `&` is `and`, and simple plurals and possessives are singular, so that
/// `Databases`, `database's` and `database` are one.
public enum Folding {
    /// The folded bytes of a word.
    public static func fold(_ word: some Collection<UInt8>) -> [UInt8] {
        withFolded(word) { Array($0) }
    }

    /// The 64-bit FNV-1a hash (Fowler, Noll, Vo) of a word's fold.
    public static func key(_ word: some Collection<UInt8>) -> UInt64 {
        withFolded(word) { folded in
            var hash: UInt64 = 0xcbf2_9ce4_8422_2325
            for byte in folded { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
            return hash
        }
    }

    /// The hash of a word's fold.
    public static func key(_ word: String) -> UInt64 { key(word.utf8) }

    /// The hash of a sequence of words: the hash so far and the key of the next word.
    @inlinable public static func combine(_ hash: UInt64, _ key: UInt64) -> UInt64 {
        var mixed = (hash ^ (key &+ 0x9e37_79b9_7f4a_7c15)) &* 0xff51_afd7_ed55_8ccd
        mixed ^= mixed >> 32
        return mixed
    }

    /// Folds into a buffer on the stack: no fold is longer than its word but that of `&`.
    private static func withFolded<Result>(
        _ word: some Collection<UInt8>, _ body: (UnsafeMutableBufferPointer<UInt8>.SubSequence) -> Result
    ) -> Result {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: word.count + 3) { buffer in
            var folded = FoldBuffer(bytes: buffer)
            folded.append(word)
            folded.finish()
            return body(buffer[..<folded.count])
        }
    }
}

private struct FoldBuffer {
    let bytes: UnsafeMutableBufferPointer<UInt8>
    var count = 0
    /// Whether the last byte is a small letter in the word: `KPIs` is a plural, `CMMS` is none.
    var endsLow = false

    mutating func append(_ byte: UInt8) {
        bytes[count] = byte
        count += 1
    }

    mutating func append(_ word: some Collection<UInt8>) {
        var iterator = word.makeIterator()
        while let byte = iterator.next() {
            switch byte {
            case ..<0x80:
                endsLow = ASCII.isLower(byte)
                append(ASCII.lowercased(byte))
            case 0xC3:
                if let next = iterator.next() { appendLatin1(next) }
            case 0xC5:
                if let next = iterator.next() { appendExtended(next) }
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
            append(letter)
            if byte == 0x9F { append(letter) }
        }
    }

    private mutating func appendExtended(_ byte: UInt8) {
        switch byte {
        case 0x92, 0x93:
            append(UInt8(ascii: "o"))
            append(UInt8(ascii: "e"))
        case 0x98...0x9B, 0xA0, 0xA1: append(UInt8(ascii: "s"))
        case 0xBB...0xBE, 0xB9, 0xBA: append(UInt8(ascii: "z"))
        case 0x81, 0x82: append(UInt8(ascii: "l"))
        case 0x83, 0x84, 0x87, 0x88: append(UInt8(ascii: "n"))
        default:
            append(0xC5)
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
        } else if count > 1, bytes[count - 1] == apostrophe {
            count -= 1
        }
    }

    private mutating func singularize() {
        guard endsLow, count > 3, bytes[count - 1] == UInt8(ascii: "s") else { return }
        guard bytes[..<count].allSatisfy({ ASCII.isLower($0) }) else { return }
        if bytes[..<count].elementsEqual("news".utf8) { return }
        switch bytes[count - 2] {
        case UInt8(ascii: "s"), UInt8(ascii: "u"), UInt8(ascii: "i"):
            return
        case UInt8(ascii: "e"):
            if count > 4, bytes[count - 3] == UInt8(ascii: "i") {
                count -= 3
                append(UInt8(ascii: "y"))
            } else {
                count -= endsInSibilant(count - 2) ? 2 : 1
            }
        default:
            count -= 1
        }
    }

    private func endsInSibilant(_ end: Int) -> Bool {
        guard end > 1 else { return false }
        switch (bytes[end - 2], bytes[end - 1]) {
        case (_, UInt8(ascii: "x")), (UInt8(ascii: "s"), UInt8(ascii: "s")),
            (UInt8(ascii: "c"), UInt8(ascii: "h")),
            (UInt8(ascii: "s"), UInt8(ascii: "h")):
            return true
        default:
            return false
        }
    }
}
