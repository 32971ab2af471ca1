import TextAnalysis

/// Lays a vocabulary out as it is read in place; see ``CompiledLayout``.
struct VocabularyCompiler {
    /// A number that the layout has no room for.
    struct TooLarge: Error {}

    private var filters: [UInt8] = []
    private var buckets: [UInt8] = []
    private var sequences: [UInt8] = []
    private var spellings: [UInt8] = []
    private var entries: [UInt8] = []
    private var references: [UInt8] = []
    private var text: [UInt8] = []

    /// The bytes of the layout.
    static func bytes(of entries: [EntryRecord], _ table: PhraseTable) throws(TooLarge) -> [UInt8] {
        var compiler = VocabularyCompiler()
        for entry in entries { try compiler.add(entry) }
        try compiler.addSequences(of: table)
        return try compiler.joined(entryCount: entries.count)
    }

    private mutating func add(_ entry: EntryRecord) throws(TooLarge) {
        try Self.write(text.count, 3, to: &entries)
        try Self.write(entry.name.utf8.count, 2, to: &entries)
        try Self.write(Category.allCases.firstIndex(of: entry.category) ?? 0, 1, to: &entries)
        try Self.write(references.count / CompiledLayout.referenceWidth, 3, to: &entries)
        try Self.write(entry.implied.count, 1, to: &entries)
        try Self.write(entry.related.count, 2, to: &entries)
        for entry in entry.implied + entry.related {
            try Self.write(entry, CompiledLayout.referenceWidth, to: &references)
        }
        text += entry.name.utf8
    }

    private mutating func addSequences(of table: PhraseTable) throws(TooLarge) {
        let bucketCount = 1 << CompiledLayout.bucketBits
        var contents = Array(repeating: [(hash: UInt64, phrase: Int, isPrefix: Bool)](), count: bucketCount)
        for sequence in table.sequences {
            contents[Int(truncatingIfNeeded: sequence.hash) & (bucketCount - 1)].append(sequence)
        }
        for content in contents {
            try Self.write(sequences.count / CompiledLayout.recordWidth, 3, to: &buckets)
            for sequence in content {
                try Self.write(
                    sequence.hash >> UInt64(CompiledLayout.bucketBits) & (1 << 48 - 1), 8, to: &sequences)
                let meaning = try addSpellings(from: sequence.phrase, table)
                let value =
                    meaning.which << 4 | meaning.what << 2 | Int(sequence.hash >> 63) << 1
                    | (sequence.isPrefix ? 1 : 0)
                try Self.write(value, 4, to: &sequences)
            }
        }
        try Self.write(sequences.count / CompiledLayout.recordWidth, 3, to: &buckets)
        for filter in [table.singles, table.firsts, table.pairs] {
            filters += filter.sixes.map { Digits.zero + $0 }
        }
    }

    /// What the sequence whose first spelling this is means, with the spellings that need a record of their own.
    private mutating func addSpellings(
        from first: Int, _ table: PhraseTable
    ) throws(TooLarge) -> (what: Int, which: Int) {
        guard first >= 0 else { return (CompiledLayout.Meaning.none, 0) }
        let phrase = table.phrase(first)
        if phrase.next < 0, !phrase.needsContext, !phrase.isExact {
            return (CompiledLayout.Meaning.onlySpelling, phrase.entry)
        }
        let record = spellings.count / CompiledLayout.recordWidth
        var number = first
        while number >= 0 {
            let phrase = table.phrase(number)
            let next = phrase.next < 0 ? 0 : spellings.count / CompiledLayout.recordWidth + 2
            let exact = phrase.exact.map { table.text[$0] } ?? []
            let flags =
                (phrase.needsContext ? CompiledLayout.Flag.needsContext : 0)
                | (phrase.isExact ? CompiledLayout.Flag.isExact : 0)
            try Self.write(phrase.entry, 3, to: &spellings)
            try Self.write(next, 3, to: &spellings)
            try Self.write(flags, 1, to: &spellings)
            try Self.write(exact.count, 2, to: &spellings)
            try Self.write(text.count, 3, to: &spellings)
            text += exact
            number = phrase.next
        }
        return (CompiledLayout.Meaning.firstSpelling, record)
    }

    private func joined(entryCount: Int) throws(TooLarge) -> [UInt8] {
        var header: [UInt8] = []
        try Self.write(entryCount, 4, to: &header)
        try Self.write(sequences.count / CompiledLayout.recordWidth, 4, to: &header)
        try Self.write(spellings.count / CompiledLayout.recordWidth, 4, to: &header)
        try Self.write(references.count / CompiledLayout.referenceWidth, 4, to: &header)
        return header + filters + buckets + sequences + spellings + entries + references + text
    }

    private static func write(_ number: Int, _ count: Int, to digits: inout [UInt8]) throws(TooLarge) {
        try write(UInt64(number), count, to: &digits)
    }

    private static func write(_ number: UInt64, _ count: Int, to digits: inout [UInt8]) throws(TooLarge) {
        guard let written = Digits.write(number, count: count) else { throw TooLarge() }
        digits += written
    }
}
