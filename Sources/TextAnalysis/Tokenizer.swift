/// Cuts text into tokens, in one pass over its bytes.
///
/// Hyphens and slashes are marks of their own, so that `scikit-learn` is three tokens; a reader of phrases skips them.
/// Signs that belong to names stay inside a word: `C++`, `C#`, `.NET`, `Node.js`, `R&D`.
public enum Tokenizer {
    /// The tokens of a text.
    public static func tokens(of text: String) -> [Token] {
        var text = text
        return text.withUTF8 { tokens(of: $0) }
    }

    /// The tokens of UTF-8 bytes.
    public static func tokens(of bytes: UnsafeBufferPointer<UInt8>) -> [Token] {
        var scanner = Scanner(bytes: bytes)
        return scanner.scan()
    }
}

private struct Scanner {
    let bytes: UnsafeBufferPointer<UInt8>
    var position = 0
    var tokens: [Token] = []

    init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        tokens.reserveCapacity(bytes.count / 5 + 4)
    }

    mutating func scan() -> [Token] {
        var space = true
        while position < bytes.count {
            let byte = bytes[position]
            if ASCII.isSpace(byte) {
                position += 1
                space = true
                continue
            }
            if ASCII.isLetter(byte), scanPlainWord(space) {
                space = false
                continue
            }
            let width = spaceWidth(at: position)
            if width > 0 {
                position += width
                space = true
                continue
            }
            let start = position
            if ASCII.isDigit(byte), !wordFollowsDigits(start) {
                scanNumber()
                append(start, .number, space)
            } else if isWordStart(start) {
                scanWord()
                append(start, .word, space)
            } else {
                position += characterWidth(at: start)
                append(start, .mark, space)
            }
            space = false
        }
        return tokens
    }

    /// Takes a word of ASCII letters alone, the great majority, hashing it on the way; false when it may go on with
    /// another sign.
    private mutating func scanPlainWord(_ space: Bool) -> Bool {
        var index = position
        var hash = PlainWordHash()
        var capitals = 0
        while index < bytes.count {
            let byte = bytes[index]
            guard ASCII.isLetter(byte) else {
                if byte != 0x20, mayContinue(byte, at: index) { return false }
                break
            }
            hash.mix(byte | 0x20)
            capitals &+= Int(~byte &>> 5 & 1)
            index &+= 1
        }
        let range = position..<index
        let shape: Token.Shape =
            if capitals == 0 {
                .lower
            } else if capitals == range.count {
                .upper
            } else {
                capitals == 1 && ASCII.isUpper(bytes[position]) ? .capitalized : .mixed
            }
        tokens.append(
            Token(
                start: position, end: index, kind: .word, shape: shape, spaceBefore: space,
                key: hash.key(bytes, range)))
        position = index
        return true
    }

    /// Whether a word of letters may not end before this byte.
    private func mayContinue(_ byte: UInt8, at index: Int) -> Bool {
        switch byte {
        case 0x80..., UInt8(ascii: "'"), UInt8(ascii: "&"), UInt8(ascii: "+"), UInt8(ascii: "#"): true
        case UInt8(ascii: "."): index + 1 < bytes.count && isAlphanumeric(index + 1)
        default: ASCII.isDigit(byte)
        }
    }

    private mutating func append(_ start: Int, _ kind: Token.Kind, _ space: Bool) {
        let slice = bytes[start..<position]
        tokens.append(
            Token(
                start: start, end: position, kind: kind, shape: kind == .word ? shape(of: slice) : .none,
                spaceBefore: space, key: Folding.key(bytes, in: start..<position)))
    }

    private func isWordStart(_ index: Int) -> Bool {
        let byte = bytes[index]
        if ASCII.isLetter(byte) || ASCII.isDigit(byte) { return true }
        if byte == UInt8(ascii: ".") {
            let free = index == 0 || !isAlphanumeric(index - 1)
            return free && index + 2 < bytes.count && ASCII.isUpper(bytes[index + 1])
                && ASCII.isLetter(bytes[index + 2])
        }
        return byte >= 0x80 && !isPunctuation(at: index)
    }

    private func isAlphanumeric(_ index: Int) -> Bool {
        let byte = bytes[index]
        return ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte >= 0x80
    }

    private func wordFollowsDigits(_ start: Int) -> Bool {
        var index = start
        while index < bytes.count, ASCII.isDigit(bytes[index]) { index += 1 }
        return index < bytes.count && ASCII.isLetter(bytes[index])
    }

    private mutating func scanNumber() {
        while position < bytes.count {
            if ASCII.isDigit(bytes[position]) {
                position += 1
            } else if bytes[position] == UInt8(ascii: ".") || bytes[position] == UInt8(ascii: ","),
                position + 1 < bytes.count, ASCII.isDigit(bytes[position + 1])
            {
                position += 2
            } else {
                return
            }
        }
    }

    private mutating func scanWord() {
        if bytes[position] == UInt8(ascii: ".") { position += 1 }
        let start = position
        while position < bytes.count {
            let byte = bytes[position]
            if ASCII.isLetter(byte) || ASCII.isDigit(byte) {
                position += 1
            } else if byte >= 0x80 {
                if isApostrophe(at: position), position + 3 < bytes.count, isAlphanumeric(position + 3) {
                    position += 3
                } else if isPunctuation(at: position) || spaceWidth(at: position) > 0 {
                    return
                } else {
                    position += characterWidth(at: position)
                }
            } else if joins(byte, since: start) {
                position += 1
            } else if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "#") {
                scanSuffix(byte, since: start)
                return
            } else {
                return
            }
        }
    }

    /// Whether a sign inside a word belongs to it: `Node.js`, `R&D`, `don't`.
    private func joins(_ byte: UInt8, since start: Int) -> Bool {
        guard position + 1 < bytes.count,
            ASCII.isLetter(bytes[position + 1]) || ASCII.isDigit(bytes[position + 1])
        else { return false }
        switch byte {
        case UInt8(ascii: "'"): return ASCII.isLetter(bytes[position + 1])
        case UInt8(ascii: "&"): return position - start <= 3 && ASCII.isLetter(bytes[position + 1])
        case UInt8(ascii: "."): return !isRunOnSentence(since: start)
        default: return false
        }
    }

    /// Whether the stop at the position ends a sentence whose space was lost: `every day.Top reasons`.
    private func isRunOnSentence(since start: Int) -> Bool {
        guard (3...40).contains(position - start), ASCII.isUpper(bytes[position + 1]) else { return false }
        return bytes[start..<position].allSatisfy { ASCII.isLower($0) || $0 >= 0x80 }
    }

    private mutating func scanSuffix(_ sign: UInt8, since start: Int) {
        var index = position
        while index < bytes.count, bytes[index] == sign, index - position < 2 { index += 1 }
        let ends = index == bytes.count || !isAlphanumeric(index)
        let isName = sign == UInt8(ascii: "#") ? position - start == 1 : ASCII.isLetter(bytes[position - 1])
        if ends, isName { position = index }
    }

    private func characterWidth(at index: Int) -> Int {
        let byte = bytes[index]
        let width = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        return min(width, bytes.count - index)
    }

    private func spaceWidth(at index: Int) -> Int {
        let byte = bytes[index]
        if ASCII.isSpace(byte) { return 1 }
        if byte < 0xC2 { return 0 }
        if byte == 0xC2, index + 1 < bytes.count, bytes[index + 1] == 0xA0 { return 2 }
        if byte == 0xEF, index + 2 < bytes.count, bytes[index + 1] == 0xBB, bytes[index + 2] == 0xBF {
            return 3
        }
        if byte == 0xE3, index + 2 < bytes.count, bytes[index + 1] == 0x80, bytes[index + 2] == 0x80 {
            return 3
        }
        if byte == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 {
            let third = bytes[index + 2]
            return third <= 0x8F || third == 0xA8 || third == 0xA9 || third == 0xAF ? 3 : 0
        }
        return 0
    }

    private func isApostrophe(at index: Int) -> Bool {
        index + 2 < bytes.count && bytes[index] == 0xE2 && bytes[index + 1] == 0x80
            && bytes[index + 2] == 0x99
    }

    /// Signs outside ASCII that are no letters: U+0080 to U+00BF, general punctuation, symbols, emoji.
    private func isPunctuation(at index: Int) -> Bool {
        switch bytes[index] {
        case 0xC2: true
        case 0xE2: true
        case 0xE3: index + 1 < bytes.count && bytes[index + 1] == 0x80
        case 0xEF: index + 1 < bytes.count && (bytes[index + 1] == 0xBC || bytes[index + 1] == 0xB8)
        case 0xF0: true
        default: false
        }
    }

    private func shape(of word: Slice<UnsafeBufferPointer<UInt8>>) -> Token.Shape {
        var upper = 0
        var lower = 0
        var first = Token.Shape.none
        var before: UInt8 = 0
        for byte in word {
            // U+00C0 to U+00DE, but for the multiplication sign, are the accented capitals of Western Europe.
            let isAccented = before == 0xC3
            if ASCII.isUpper(byte) || isAccented && (0x80...0x9E).contains(byte) && byte != 0x97 {
                upper += 1
                if first == .none { first = .upper }
            } else if ASCII.isLower(byte) || isAccented {
                lower += 1
                if first == .none { first = .lower }
            }
            before = byte
        }
        switch (upper, lower) {
        case (0, 0): return .none
        case (0, _): return .lower
        case (_, 0): return .upper
        default: return upper == 1 && first == .upper ? .capitalized : .mixed
        }
    }
}
