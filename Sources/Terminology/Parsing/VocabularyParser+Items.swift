import TextAnalysis

extension VocabularyParser {
    /// Takes one item of a line: the name, an alias, a term implied or related.
    mutating func addItem(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ part: Part, _ line: inout Line
    ) {
        let range = Self.trimmed(bytes, range)
        guard !range.isEmpty else { return }
        switch (part, line.entry) {
        case (.name, nil): line.entry = entry(named: bytes, range, line)
        case (.name, _):
            note("a line has one name", at: range.lowerBound, hint: "other spellings stand behind ` = `")
        case (_, nil): note("there is no name", at: range.lowerBound, hint: "a line is `Name = alias; alias`")
        case (.aliases, let entry?):
            let isDoubtful = bytes[range.upperBound - 1] == UInt8(ascii: "?")
            let range = isDoubtful ? range.lowerBound..<range.upperBound - 1 : range
            let needsContext = isDoubtful || line.needsContext && hasCapital(bytes, range)
            addSpelling(bytes, range, of: entry, isCased: line.isCased, needsContext: needsContext)
        case (.implied, let entry?): refer(from: entry, bytes, range, isImplication: true)
        case (.related, let entry?): refer(from: entry, bytes, range, isImplication: false)
        }
    }

    /// The entry that a line is about: a known one, which keeps its name and category, or a new one.
    private mutating func entry(
        named bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ line: Line
    ) -> Int {
        if isExtending {
            let hash = Phrases.hash(of: bytes, in: range)
            if let found = table.lookUp(hash),
                let known = table.choose(found.phrase, UnsafeBufferPointer(rebasing: bytes[range]))
            {
                return known.entry
            }
        }
        entries.append(EntryRecord(name: Self.string(bytes, range), category: category))
        addSpelling(
            bytes, range, of: entries.count - 1, isCased: line.isCased, needsContext: line.needsContext)
        return entries.count - 1
    }

    private mutating func addSpelling(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, of entry: Int, isCased: Bool,
        needsContext: Bool
    ) {
        if isExtending, !canBeFound(bytes, range) { return }
        let spelling = UnsafeBufferPointer(rebasing: bytes[range])
        let exact = isCased && hasCapital(bytes, range) ? spelling : nil
        if isExtending {
            table.release(Phrases.hash(of: bytes, in: range), spelling, onlyExact: exact != nil)
        }
        Phrases.withKeys(of: bytes, in: range) { keys in
            table.insert(keys, entry: entry, exact: exact, needsContext: needsContext)
        }
    }

    /// Whether a spelling begins with a word, as whatever is found does; noted when it does not.
    mutating func canBeFound(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        if let first = bytes[range].first, ASCII.isLetter(first) || ASCII.isDigit(first) { return true }
        let spelling = UnsafeBufferPointer(rebasing: bytes[range])
        let first = Tokenizer.tokens(of: spelling).first { !Phrases.isJoint($0, in: spelling) }
        if let first, first.kind != .mark { return true }
        note(
            "nothing can be found by `\(Self.string(bytes, range))`", at: range.lowerBound,
            hint: "a name begins with a letter or digit")
        return false
    }

    private mutating func refer(
        from entry: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, isImplication: Bool
    ) {
        references.append(
            Reference(
                from: entry, hash: Phrases.hash(of: bytes, in: range), isImplication: isImplication,
                name: Self.string(bytes, range), place: place(of: range.lowerBound)))
    }

    private func hasCapital(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        bytes[range].contains(where: ASCII.isUpper)
    }
}
