import TextAnalysis

/// Reads vocabulary texts into entries and spellings, on bytes and without a string for any spelling but the names.
struct VocabularyParser {
    private struct Reference {
        var from: Int
        var hash: UInt64
        var isImplication: Bool
        var line: Int
    }

    /// What the items after a sign are.
    private enum Part {
        case name
        case aliases
        case implied
        case related
    }

    /// What the line being read says of its term.
    private struct Line {
        var entry: Int
        var isCased = false
        var needsContext = false
    }

    private var entries: [VocabularyEntry] = []
    private var table: PhraseTable
    private var references: [Reference] = []
    private var category = Category.domain
    private var line = 0
    private(set) var problems: [Vocabulary.LineProblem] = []

    /// A parser for texts of about this many bytes together.
    init(bytes: Int) {
        table = PhraseTable(capacity: bytes / 16)
        entries.reserveCapacity(bytes / 80)
        references.reserveCapacity(bytes / 80)
    }

    /// Reads one text.
    mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
        var start = 0
        while start < bytes.count {
            var end = start
            while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
            line += 1
            readLine(bytes, trimmed(bytes, start..<end))
            start = end + 1
        }
    }

    /// The vocabulary, with every reference between terms resolved.
    mutating func finish() -> Vocabulary {
        for reference in references {
            guard let target = table.entry(of: reference.hash) else {
                problems.append(.init(line: reference.line, what: "unknown term"))
                continue
            }
            if target == reference.from { continue }
            if reference.isImplication {
                entries[reference.from].implied.append(target)
            } else {
                entries[reference.from].related.append(target)
                entries[target].related.append(reference.from)
            }
        }
        return Vocabulary(entries: entries, table: table)
    }

    private mutating func readLine(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        guard !range.isEmpty, bytes[range.lowerBound] != UInt8(ascii: "#") else { return }
        if bytes[range.lowerBound] == UInt8(ascii: "[") { return readCategory(bytes, range) }
        var line = Line(entry: entries.count)
        let end = readFlags(bytes, range, into: &line)
        var part = Part.name
        var start = range.lowerBound
        var index = start
        while index < end {
            let byte = bytes[index]
            if byte > UInt8(ascii: ">"), byte != UInt8(ascii: "~") {
                index += 1
                continue
            }
            if byte == UInt8(ascii: ";") {
                addItem(bytes, start..<index, part, line)
                start = index + 1
            } else if let next = Self.part(after: byte), index > start, index + 1 < end,
                bytes[index - 1] == 0x20,
                bytes[index + 1] == 0x20
            {
                addItem(bytes, start..<index, part, line)
                part = next
                start = index + 1
            }
            index += 1
        }
        addItem(bytes, start..<end, part, line)
    }

    private static func part(after sign: UInt8) -> Part? {
        switch sign {
        case UInt8(ascii: "="): .aliases
        case UInt8(ascii: ">"): .implied
        case UInt8(ascii: "~"): .related
        default: nil
        }
    }

    private mutating func addItem(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ part: Part, _ line: Line
    ) {
        let range = trimmed(bytes, range)
        guard !range.isEmpty else { return }
        let isNamed = line.entry < entries.count
        guard isNamed != (part == .name) else {
            return problems.append(.init(line: self.line, what: isNamed ? "a second name" : "no name"))
        }
        switch part {
        case .name:
            entries.append(VocabularyEntry(name: string(bytes, range), category: category))
            addSpelling(bytes, range, of: line.entry, isCased: line.isCased, needsContext: line.needsContext)
        case .aliases:
            let isDoubtful = bytes[range.upperBound - 1] == UInt8(ascii: "?")
            let range = isDoubtful ? range.lowerBound..<range.upperBound - 1 : range
            let needsContext = isDoubtful || line.needsContext && hasCapital(bytes, range)
            addSpelling(bytes, range, of: line.entry, isCased: line.isCased, needsContext: needsContext)
        case .implied, .related:
            refer(from: line.entry, bytes, range, isImplication: part == .implied)
        }
    }

    private mutating func readCategory(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        let name = string(bytes, range).dropFirst().prefix { $0 != "]" }
        if let known = Category(rawValue: String(name)) {
            category = known
        } else {
            problems.append(.init(line: line, what: "unknown category \(name)"))
        }
    }

    /// Reads the flags at the end of a line and gives where the rest of it ends.
    private mutating func readFlags(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into line: inout Line
    ) -> Int {
        let most = " ! case context".utf8.count + 8
        let tail =
            max(
                range.lowerBound + 1, range.upperBound - most)..<max(
                range.lowerBound + 1, range.upperBound - 1)
        guard
            let sign = tail.last(where: {
                bytes[$0] == UInt8(ascii: "!") && bytes[$0 - 1] == 0x20 && bytes[$0 + 1] == 0x20
            })
        else { return range.upperBound }
        for flag in string(bytes, (sign + 1)..<range.upperBound).split(separator: " ") {
            switch flag {
            case "case": line.isCased = true
            case "context": line.needsContext = true
            default: problems.append(.init(line: self.line, what: "unknown flag \(flag)"))
            }
        }
        return sign - 1
    }

    private mutating func addSpelling(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, of entry: Int, isCased: Bool,
        needsContext: Bool
    ) {
        let exact = isCased && hasCapital(bytes, range) ? Array(bytes[range]) : nil
        Phrases.withKeys(of: bytes, in: range) { keys in
            table.insert(keys, entry: entry, exact: exact, needsContext: needsContext)
        }
    }

    private mutating func refer(
        from entry: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, isImplication: Bool
    ) {
        let hash = Phrases.withKeys(of: bytes, in: range) { keys in keys.reduce(0, Folding.combine) }
        references.append(
            Reference(from: entry, hash: hash, isImplication: isImplication, line: line))
    }

    private func hasCapital(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        bytes[range].contains(where: ASCII.isUpper)
    }

    private func trimmed(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, ASCII.isSpace(bytes[start]) { start += 1 }
        while end > start, ASCII.isSpace(bytes[end - 1]) { end -= 1 }
        return start..<end
    }

    private func string(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    }
}
