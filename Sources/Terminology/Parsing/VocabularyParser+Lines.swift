import TextAnalysis

extension VocabularyParser {
    /// Reads a line without the space around it.
    mutating func readLine(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        guard !range.isEmpty else { return }
        switch bytes[range.lowerBound] {
        case UInt8(ascii: "#"): return
        case UInt8(ascii: "["): readCategory(bytes, range)
        case UInt8(ascii: "-") where range.count == 1 || ASCII.isSpace(bytes[range.lowerBound + 1]):
            readBan(bytes, range.lowerBound + 1..<range.upperBound)
        default: readTerm(bytes, range)
        }
    }

    private mutating func readTerm(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        var line = Line()
        let end = readFlags(bytes, range, into: &line)
        var part = Part.name
        var start = range.lowerBound
        for index in range.lowerBound..<end {
            let byte = bytes[index]
            // Nearly all bytes are greater than the signs.
            if byte > UInt8(ascii: ">"), byte != UInt8(ascii: "~") { continue }
            if byte == UInt8(ascii: ";") {
                addItem(bytes, start..<index, part, &line)
                start = index + 1
            } else if let next = Part(after: byte), isSign(bytes, index, in: range.lowerBound..<end) {
                addItem(bytes, start..<index, part, &line)
                part = next
                start = index + 1
            }
        }
        addItem(bytes, start..<end, part, &line)
        if line.entry == nil, problems.last?.line != place(of: start).line {
            note("there is no name", at: range.lowerBound, hint: "a line is `Name = alias; alias`")
        }
    }

    /// Whether a sign stands free; one that is free on one side alone is a mistake.
    private mutating func isSign(
        _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, in range: Range<Int>
    ) -> Bool {
        let isFreeBefore = index == range.lowerBound || ASCII.isSpace(bytes[index - 1])
        let isFreeBehind = index + 1 == range.upperBound || ASCII.isSpace(bytes[index + 1])
        if isFreeBefore != isFreeBehind { noteTightSign(bytes, index) }
        return isFreeBefore && isFreeBehind
    }

    private mutating func noteTightSign(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) {
        let sign = Self.string(bytes, index..<index + 1)
        note("`\(sign)` needs a space on both sides", at: index, hint: "or none, where it is part of a name")
    }

    private mutating func readCategory(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        guard bytes[range.upperBound - 1] == UInt8(ascii: "]"), range.count > 1 else {
            return note("`]` is missing at the end of the category", at: range.upperBound)
        }
        let name = Self.string(bytes, range.lowerBound + 1..<range.upperBound - 1)
        if let known = Category(rawValue: name) {
            category = known
            return
        }
        let names = Category.allCases.map(\.rawValue)
        let near = names.first {
            EditDistance.between(Array($0.utf8), Array(name.lowercased().utf8.prefix(40))) < 3
        }
        note(
            "unknown category `\(name)`", at: range.lowerBound + 1,
            hint: near.map { "did you mean `\($0)`?" } ?? "one of " + names.joined(separator: ", "))
    }

    /// Reads the names of a line that bans them.
    private mutating func readBan(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        var isEmpty = true
        var start = range.lowerBound
        for index in range.lowerBound...range.upperBound {
            if index < range.upperBound {
                if Part(after: bytes[index]) != nil || bytes[index] == UInt8(ascii: "!"),
                    isSign(bytes, index, in: range)
                {
                    return note("a line that bans takes names alone", at: index, hint: "write `- name; name`")
                }
                if bytes[index] != UInt8(ascii: ";") { continue }
            }
            let item = Self.trimmed(bytes, start..<index)
            start = index + 1
            if item.isEmpty { continue }
            isEmpty = false
            if canBeFound(bytes, item) { bans.append(Phrases.hash(of: bytes, in: item)) }
        }
        if isEmpty { note("there is no name to ban", at: range.lowerBound - 1, hint: "write `- name; name`") }
    }

    /// Reads the flags at the end of a line and gives where the rest of it ends.
    private mutating func readFlags(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into line: inout Line
    ) -> Int {
        let sign = range.dropFirst().last { index in
            bytes[index] == UInt8(ascii: "!") && ASCII.isSpace(bytes[index - 1])
        }
        guard let sign else { return range.upperBound }
        guard sign + 1 == range.upperBound || ASCII.isSpace(bytes[sign + 1]) else {
            noteTightSign(bytes, sign)
            return sign - 1
        }
        for flag in bytes[(sign + 1)..<range.upperBound].split(whereSeparator: ASCII.isSpace) {
            switch Self.string(bytes, flag.indices) {
            case "case": line.isCased = true
            case "context": line.needsContext = true
            case let other:
                note(
                    "unknown flag `\(other)`", at: flag.startIndex, hint: "the flags are `case` and `context`"
                )
            }
        }
        return sign - 1
    }
}
