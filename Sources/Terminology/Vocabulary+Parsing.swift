import TextAnalysis

extension Vocabulary {
    /// A line of a vocabulary text that cannot be read.
    public struct LineProblem: Error, Hashable, Sendable {
        /// The line, from 1, counted through all texts.
        public var line: Int
        /// What is wrong with it.
        public var what: String
    }

    /// Reads vocabulary texts.
    ///
    /// A line `[category]` begins a section. Every other line is one term:
    /// `Name = alias; alias > implied; implied ~ related; related ! flags`, each part but the name optional, the signs
    /// with a space on both sides. Flags: `case`, the spellings with capitals count only as they are written; `context`,
    /// the name counts only beside other terms or after a cue such as "experience with".
    public init(texts: [String]) {
        var parser = VocabularyParser()
        for text in texts { parser.read(text) }
        self = parser.finish()
    }

    /// What is wrong with vocabulary texts: unknown categories and flags, names given twice, unknown references.
    public static func problems(in texts: [String]) -> [LineProblem] {
        var parser = VocabularyParser()
        for text in texts { parser.read(text) }
        _ = parser.finish()
        return parser.problems
    }
}

private struct VocabularyParser {
    private struct Reference {
        var from: Int
        var name: String
        var isImplication: Bool
        var line: Int
    }

    private var entries: [VocabularyEntry] = []
    private var table = PhraseTable(capacity: 16_384)
    private var references: [Reference] = []
    private var category = Category.domain
    private var line = 0
    private(set) var problems: [Vocabulary.LineProblem] = []

    mutating func read(_ text: String) {
        var text = text
        text.withUTF8 { bytes in
            var start = 0
            while start < bytes.count {
                var end = start
                while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
                line += 1
                readLine(bytes, start..<end)
                start = end + 1
            }
        }
    }

    private mutating func readLine(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        guard let first = bytes[range].firstIndex(where: { !ASCII.isSpace($0) }) else { return }
        let range = first..<range.upperBound
        if bytes[first] == UInt8(ascii: "[") { return readCategory(string(bytes, range)) }
        if bytes[first] == UInt8(ascii: "#") { return }
        var parts: [UInt8: Range<Int>] = [:]
        var sign = UInt8(ascii: "@")
        var start = first
        var index = first
        while index < range.upperBound {
            if isSign(bytes, index, range) {
                parts[sign] = start..<(index - 1)
                sign = bytes[index]
                start = index + 2
                index = start
            } else {
                index += 1
            }
        }
        parts[sign] = min(start, range.upperBound)..<range.upperBound
        addEntry(parts.mapValues { names(bytes, $0) })
    }

    private func isSign(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ range: Range<Int>) -> Bool {
        switch bytes[index] {
        case UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "~"), UInt8(ascii: "!"):
            return index > range.lowerBound && index + 1 < range.upperBound && bytes[index - 1] == 0x20
                && bytes[index + 1] == 0x20
        default: return false
        }
    }

    private mutating func readCategory(_ text: String) {
        let name = text.dropFirst().prefix { $0 != "]" }
        if let known = Category(rawValue: String(name)) {
            category = known
        } else {
            problems.append(.init(line: line, what: "unknown category \(name)"))
        }
    }

    private mutating func addEntry(_ parts: [UInt8: [String]]) {
        guard let name = parts[UInt8(ascii: "@")]?.first else { return }
        let index = entries.count
        entries.append(VocabularyEntry(name: name, category: category))
        let flags = parts[UInt8(ascii: "!")]?.flatMap { $0.split(separator: " ").map(String.init) } ?? []
        for flag in flags where flag != "case" && flag != "context" {
            problems.append(.init(line: line, what: "unknown flag \(flag)"))
        }
        let isCased = flags.contains("case")
        let needsContext = flags.contains("context")
        addSpelling(name, of: index, isCased: isCased, needsContext: needsContext)
        for alias in parts[UInt8(ascii: "=")] ?? [] {
            addSpelling(alias, of: index, isCased: isCased, needsContext: needsContext && hasCapital(alias))
        }
        for implied in parts[UInt8(ascii: ">")] ?? [] {
            references.append(Reference(from: index, name: implied, isImplication: true, line: line))
        }
        for related in parts[UInt8(ascii: "~")] ?? [] {
            references.append(Reference(from: index, name: related, isImplication: false, line: line))
        }
    }

    private mutating func addSpelling(_ text: String, of entry: Int, isCased: Bool, needsContext: Bool) {
        var text = text
        let exact = isCased && hasCapital(text) ? Array(text.utf8) : nil
        let keys = text.withUTF8 { bytes in
            Tokenizer.tokens(of: bytes).filter { !Phrases.isJoint($0, in: bytes) }.map(\.key)
        }
        table.insert(keys, entry: entry, exact: exact, needsContext: needsContext)
    }

    private func hasCapital(_ text: String) -> Bool { text.utf8.contains(where: ASCII.isUpper) }

    mutating func finish() -> Vocabulary {
        let names = Vocabulary(entries: entries, table: table)
        for reference in references {
            guard let target = names.entry(named: reference.name) else {
                problems.append(.init(line: reference.line, what: "unknown term \(reference.name)"))
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

    private func names(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [String] {
        var names: [String] = []
        var start = range.lowerBound
        for index in range where bytes[index] == UInt8(ascii: ";") {
            names.append(string(bytes, start..<index))
            start = index + 1
        }
        names.append(string(bytes, start..<range.upperBound))
        return names.filter { !$0.isEmpty }
    }

    private func string(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, ASCII.isSpace(bytes[start]) { start += 1 }
        while end > start, ASCII.isSpace(bytes[end - 1]) { end -= 1 }
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }
}
