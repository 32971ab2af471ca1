import CareerModel

/// Finds the labelled values among a posting's blocks.
struct FieldFinder {
    private let path: String
    private var fields: [PostingDocument.Field] = []
    /// How many blocks ago a person was named, whose job title is not the posting's.
    private var blocksSinceName = 3

    /// How many blocks from the top on a label counts that elsewhere could be an ordinary word.
    private static let top = 25

    /// The fields of blocks; `isTrusted` when every label counts wherever it stands.
    static func fields(of blocks: [TextBlock], path: String, isTrusted: Bool = false) -> [PostingDocument
        .Field]
    {
        var finder = FieldFinder(path: path)
        var isInDetails = false
        for index in blocks.indices {
            if case .heading = blocks[index].kind { isInDetails = isDetails(blocks[index].text) }
            let countsAll = isTrusted || index < top || isInDetails
            let next = index + 1 < blocks.count ? blocks[index + 1] : nil
            finder.look(at: blocks[index], before: next, countsAll: countsAll)
        }
        return finder.fields
    }

    private init(path: String) {
        self.path = path
    }

    private static func isDetails(_ heading: String) -> Bool {
        Phrase(heading).hasAny(detailWords)
    }

    private static let detailWords: Set<String> = [
        "additional", "details", "information", "compensation", "salary", "pay", "basic", "logistics",
        "summary", "glance", "facts",
    ]

    private mutating func look(at block: TextBlock, before next: TextBlock?, countsAll: Bool) {
        blocksSinceName += 1
        if let labelled = LabelledText(block.text), labelled.hasValue {
            guard mayMatter(labelled.labelBytes) else { return }
            let location = block.location(at: labelled.offset, in: path)
            look(labelled.label, withoutPipe(labelled.value), location, countsAll: countsAll)
        } else if let next, block.text.utf8.count <= 30, mayMatter(withoutColon(block.text).utf8),
            standsBelow(next, label: block)
        {
            look(
                withoutColon(block.text), next.text, next.location(at: 0, in: path), countsAll: countsAll)
        }
    }

    private mutating func look(
        _ label: String, _ value: String, _ location: SourceLocation, countsAll: Bool
    ) {
        if isName(label) {
            blocksSinceName = 0
        } else if blocksSinceName > 2 || !Phrase(label).hasAny(Self.roleWords) {
            add(label, value, location, countsAll: countsAll)
        }
    }

    /// Whether a label has a meaning or names a person; most lines that look like one do not.
    private func mayMatter(_ label: some Collection<UInt8>) -> Bool {
        let key = Phrase.key(of: label)
        return FieldLabel.isKnown(key) || Self.names.contains(key)
    }

    private func isName(_ label: String) -> Bool { Self.names.contains(Phrase.key(of: label.utf8)) }

    private static let roleWords: Set<String> = ["title", "position", "role"]
    private static let names = Set(["name", "contact", "contact name"].map { Phrase.key(of: $0.utf8) })

    private func withoutPipe(_ value: String) -> String {
        var bytes = Array(value.utf8)
        while let last = bytes.last, last == .pipe || last.isSpace { bytes.removeLast() }
        return bytes.count == value.utf8.count ? value : String(decoding: bytes, as: UTF8.self)
    }

    private func withoutColon(_ text: String) -> String {
        text.utf8.last == .colon ? String(text.dropLast()) : text
    }

    /// Whether a short line without a label of its own stands below a heading or a lone label.
    private func standsBelow(_ next: TextBlock, label: TextBlock) -> Bool {
        guard next.text.utf8.count <= 100 else { return false }
        guard LabelledText(next.text) == nil, next.text.utf8.last != UInt8(ascii: ".") else { return false }
        switch (label.kind, next.kind) {
        case (.item, _), (_, .heading): return false
        default: return true
        }
    }

    private mutating func add(_ label: String, _ value: String, _ location: SourceLocation, countsAll: Bool) {
        guard let meaning = FieldLabel.meaning(of: label, value: value), countsAll || meaning.isCertain else {
            return
        }
        guard !FieldLabel.isNone(value), isPlausible(value, as: meaning.name) else { return }
        guard !fields.contains(where: { $0.name == meaning.name && $0.value == value }) else { return }
        if meaning.name == .title, !meaning.isCertain, fields.contains(where: { $0.name == .title }) {
            return
        }
        fields.append(PostingDocument.Field(name: meaning.name, value: value, location: location))
    }

    private func isPlausible(_ value: String, as name: PostingDocument.Field.Name) -> Bool {
        let size = value.utf8.count
        switch name {
        case .salary, .url, .location: return size <= 300
        case .title: return size <= 120 && !isSentence(value) && isWord(value)
        case .employer, .team: return size <= 120 && !isSentence(value)
        case .postedOn, .deadline: return size <= 120 && value.utf8.contains { $0.isDigit }
        default: return size <= 120
        }
    }

    /// Whether it has letters enough for words, and no stray sign before them.
    private func isWord(_ value: String) -> Bool {
        value.utf8.count { $0.isLetter || $0 >= 0x80 } >= 3 && value.utf8.first != .colon
            && Phrase(value).words.count <= 14
    }

    private func isSentence(_ value: String) -> Bool {
        value.utf8.last == UInt8(ascii: ".") && value.utf8.count { $0 == .space } >= 6
    }
}
