import TextAnalysis

/// Reads vocabulary texts into entries and spellings, on bytes and without a string for any spelling but the names.
struct VocabularyParser {
    /// Another term that a line names, to be found when all lines are read.
    struct Reference {
        var from: Int
        var hash: UInt64
        var isImplication: Bool
        var name: String
        var place: Place
    }

    /// A line and column, both from 1; a column counts bytes.
    struct Place {
        var line: Int
        var column: Int
    }

    /// What the items after a sign are.
    enum Part {
        case name
        case aliases
        case implied
        case related

        init?(after sign: UInt8) {
            switch sign {
            case UInt8(ascii: "="): self = .aliases
            case UInt8(ascii: ">"): self = .implied
            case UInt8(ascii: "~"): self = .related
            default: return nil
            }
        }
    }

    /// What the line being read says of its term.
    struct Line {
        var entry: Int?
        var isCased = false
        var needsContext = false
    }

    /// Whether lines go on about terms that are known, and take spellings from them.
    let isExtending: Bool
    var entries: [EntryRecord] = []
    var table: PhraseTable
    var references: [Reference] = []
    var bans: [UInt64] = []
    var category = Category.domain
    var problems: [Vocabulary.LineProblem] = []
    private var line = 0
    private var lineStart = 0

    /// A parser for texts of about this many bytes together.
    init(bytes: Int) {
        isExtending = false
        table = PhraseTable(capacity: bytes / 16)
        entries.reserveCapacity(bytes / 80)
        references.reserveCapacity(bytes / 80)
    }

    /// A parser for a text that adds to a vocabulary or bans from it.
    init(extending vocabulary: Vocabulary) {
        isExtending = true
        switch vocabulary.entries.storage {
        case .compiled(let compiled): entries = compiled.records
        case .read(let records): entries = records
        }
        switch vocabulary.spellings {
        case .compiled(let compiled): table = PhraseTable(compiled)
        case .read(let table): self.table = table
        }
    }

    /// Reads one text.
    mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
        lineStart = 0
        while lineStart < bytes.count {
            var end = lineStart
            while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
            line += 1
            readLine(bytes, Self.trimmed(bytes, lineStart..<end))
            lineStart = end + 1
        }
    }

    /// The terms and spellings, with every reference between terms resolved and every ban heeded; the word sequences
    /// that are banned.
    mutating func finish() -> (entries: [EntryRecord], table: PhraseTable, banned: Set<UInt64>) {
        resolveReferences()
        problems.sort { ($0.line, $0.column) < ($1.line, $1.column) }
        let banned = removeBanned()
        return (entries, table, banned)
    }

    private mutating func resolveReferences() {
        var changed: Set<Int> = []
        for reference in references {
            guard let target = table.entry(of: reference.hash) else {
                problems.append(
                    .init(
                        line: reference.place.line, column: reference.place.column,
                        what: "nothing is called `\(reference.name)`",
                        hint: "give it a line of its own, or leave it out"))
                continue
            }
            if target == reference.from { continue }
            changed.formUnion([reference.from, target])
            if reference.isImplication {
                entries[reference.from].implied.append(target)
            } else {
                entries[reference.from].related.append(target)
                entries[target].related.append(reference.from)
            }
        }
        for entry in changed {
            Self.dropRepeated(&entries[entry].implied)
            Self.dropRepeated(&entries[entry].related)
        }
    }

    private static func dropRepeated(_ list: inout [Int]) {
        var seen: Set<Int> = []
        list.removeAll { !seen.insert($0).inserted }
    }

    /// Heeds the bans: that of a canonical name is one of all spellings of its entry.
    private mutating func removeBanned() -> Set<UInt64> {
        guard !bans.isEmpty else { return [] }
        var banned: Set<Int> = []
        for ban in bans {
            for phrase in table.chain(of: ban) where hash(ofName: phrase.entry) == ban {
                banned.insert(phrase.entry)
            }
        }
        return table.remove(entries: banned, hashes: Set(bans))
    }

    private func hash(ofName entry: Int) -> UInt64 {
        var name = entries[entry].name
        return name.withUTF8 { Phrases.hash(of: $0, in: 0..<$0.count) }
    }

    /// Notes what is wrong at a byte of the line being read.
    mutating func note(_ what: String, at index: Int, hint: String? = nil) {
        let place = place(of: index)
        problems.append(.init(line: place.line, column: place.column, what: what, hint: hint))
    }

    /// The place of a byte of the line being read.
    func place(of index: Int) -> Place { Place(line: line, column: index - lineStart + 1) }

    static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, ASCII.isSpace(bytes[start]) { start += 1 }
        while end > start, ASCII.isSpace(bytes[end - 1]) { end -= 1 }
        return start..<end
    }

    static func string(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    }
}
