/// White space, comments, words, numbers and what to do about anything else.
extension JSONParser {
    mutating func skipSpace() {
        while position < bytes.count, !isStopped {
            switch bytes[position] {
            case 0x20, 0x09, 0x0A, 0x0D: position += 1
            case 0x2F where next == 0x2F, 0x23: skipComment(until: [0x0A])
            case 0x2F where next == 0x2A: skipComment(until: [0x2A, 0x2F])
            default:
                guard bytes[position] >= 0x80 else { return }
                let width = InvisibleText.spaceWidth(in: bytes, at: position)
                guard width > 0 else { return }
                clear(
                    position, "there is an invisible character between the values",
                    hint: "replace it by an ordinary space; no-break spaces come from copied text")
                position += width
            }
        }
    }

    private var next: UInt8? { position + 1 < bytes.count ? bytes[position + 1] : nil }

    private mutating func skipComment(until end: [UInt8]) {
        clear(position, "JSON has no comments", hint: "remove the comment")
        position += bytes[position] == 0x23 ? 1 : 2
        while position < bytes.count {
            if bytes[position...].starts(with: end) {
                position += end.count
                return
            }
            position += 1
        }
    }

    /// The end of the word of letters, digits, `_`, `$` and `-` that begins at a letter, `_` or `$`; nil when none does.
    func bareWord(from start: Int) -> Int? {
        var end = start
        while end < bytes.count {
            switch bytes[end] {
            case 0x41...0x5A, 0x61...0x7A, 0x5F, 0x24, 0x80...: end += 1
            case 0x30...0x39 where end > start, 0x2D where end > start: end += 1
            default: return end > start ? end : nil
            }
        }
        return end > start ? end : nil
    }

    func startsValue(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x22, 0x27, 0x7B, 0x5B, 0x2D, 0x30...0x39: true
        default: bareWord(from: position) != nil
        }
    }

    func startsKey(_ byte: UInt8) -> Bool {
        byte == 0x22 || byte == 0x27 || bareWord(from: position) != nil
    }

    mutating func readNumber() {
        let start = position
        while position < bytes.count {
            switch bytes[position] {
            case 0x30...0x39, 0x2B, 0x2D, 0x2E, 0x41...0x5A, 0x61...0x7A, 0x5F: position += 1
            default: return deliverNumber(from: start)
            }
        }
        deliverNumber(from: start)
    }

    private mutating func deliverNumber(from start: Int) {
        let literal = String(decoding: bytes[start..<position], as: UTF8.self)
        if !JSONNumber.isValid(bytes[start..<position]) {
            let digits = bytes[start..<position].filter(\.isDigit).count
            clear(
                start, "\(literal) is not a JSON number",
                hint: digits > 0 ? "write it as 12 or 12.5, or put it in double quotes" : "write null")
        }
        deliver(JSONNode(.number(literal), range: start..<position))
    }

    /// Steps over one character that cannot stand here, up to the end of the run of such characters.
    mutating func skipUnexpected(_ expected: String) {
        let start = position
        position += 1
        while position < bytes.count, bytes[position] & 0xC0 == 0x80 { position += 1 }
        let found = String(decoding: bytes[start..<position], as: UTF8.self)
        unclear(start, "\(expected), found `\(found)`")
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x09, 0x0A, 0x0D, 0x22, 0x27, 0x2C, 0x3A, 0x5B, 0x5D, 0x7B, 0x7D: return
            default: position += 1
            }
        }
    }

    // MARK: Mistakes

    /// Notes a mistake of which the meaning is clear.
    mutating func clear(_ offset: Int, _ what: String, hint: String? = nil) {
        note(JSONMistake(severity: .error, offset: offset, what: what, hint: hint))
    }

    /// Notes a mistake that leaves open what was meant.
    mutating func unclear(_ offset: Int, _ what: String, hint: String? = nil) {
        isClear = false
        note(JSONMistake(severity: .error, offset: offset, what: what, hint: hint))
    }

    /// Notes something that can be read but looks wrong.
    mutating func warn(_ offset: Int, _ what: String, hint: String? = nil) {
        note(JSONMistake(severity: .warning, offset: offset, what: what, hint: hint))
    }

    private mutating func note(_ mistake: JSONMistake) {
        guard !isStopped else { return }
        mistakes.append(mistake)
        guard mistakes.count >= Self.maximumMistakes else { return }
        if mistakes.contains(where: { $0.severity == .error }) {
            isClear = false
            isStopped = true
        } else {
            mistakes.removeLast()
        }
    }
}

/// The grammar of JSON numbers.
enum JSONNumber {
    static func isValid(_ bytes: ArraySlice<UInt8>) -> Bool {
        var rest = bytes
        if rest.first == 0x2D { rest = rest.dropFirst() }
        let whole = rest.prefix(while: \.isDigit)
        guard !whole.isEmpty, whole.count == 1 || whole.first != 0x30 else { return false }
        rest = rest.dropFirst(whole.count)
        if rest.first == 0x2E {
            let fraction = rest.dropFirst().prefix(while: \.isDigit)
            guard !fraction.isEmpty else { return false }
            rest = rest.dropFirst(1 + fraction.count)
        }
        if rest.first == 0x65 || rest.first == 0x45 {
            rest = rest.dropFirst()
            if rest.first == 0x2B || rest.first == 0x2D { rest = rest.dropFirst() }
            let power = rest.prefix(while: \.isDigit)
            guard !power.isEmpty else { return false }
            rest = rest.dropFirst(power.count)
        }
        return rest.isEmpty
    }
}
