import CareerModel

/// The particulars of a story as they are gathered from its lines or front matter.
struct StoryFields {
    var title: String?
    var role: String?
    var employer: String?
    var span = DateSpan()
    var skills: [String] = []
    var values: [String] = []

    /// Takes a value; gives back what is wrong with it.
    mutating func take(_ label: StoryLabel, _ value: String, at location: SourceLocation) -> Problem? {
        let value = Self.withoutQuotes(value)
        guard !value.isEmpty else { return nil }
        switch label {
        case .skills: add(value, to: \.skills)
        case .values: add(value, to: \.values)
        case .role: role = value
        case .employer: employer = value
        case .title: title = value
        case .period:
            if let span = WrittenSpan.read(value) {
                self.span = span
                guard span.endsBeforeStart else { return nil }
                return Problem(
                    .warning, at: location, "the end lies before the beginning", hint: "check the dates")
            }
            return Problem(
                .warning, at: location, "\(FoldedText.quoted(value)) is not a time that can be read",
                hint: "write it as 2021-03 to 2021-11, March 2021 or since 2020")
        case .part, .note, .unknown: break
        }
        return nil
    }

    /// The role with the employer when they stand apart.
    var fullRole: String? {
        guard let role, let employer else { return role ?? employer }
        return role.contains(employer) ? role : "\(role), \(employer)"
    }

    private mutating func add(_ text: String, to list: WritableKeyPath<StoryFields, [String]>) {
        let inner = text.hasPrefix("[") && text.hasSuffix("]") ? String(text.dropFirst().dropLast()) : text
        for word in LooseList.words(inner) {
            var word = Self.withoutQuotes(word)
            if word.utf8.last == 0x2E, word.utf8.count > 1 { word.removeLast() }
            if !word.isEmpty, !self[keyPath: list].contains(word) { self[keyPath: list].append(word) }
        }
    }

    private static func withoutQuotes(_ text: String) -> String {
        let text = FoldedText.of(text)
        guard text.utf8.count >= 2, let first = text.utf8.first, first == text.utf8.last,
            first == 0x22 || first == 0x27
        else { return text }
        return FoldedText.of(String(text.dropFirst().dropLast()))
    }

    // MARK: Front matter

    /// The particulars of a file's front matter with what is wrong with them; nil when there is none.
    static func frontMatter(of text: SourceText) -> (fields: StoryFields, problems: [Problem])? {
        let lines = SourceLines(text.bytes)
        guard let range = FrontMatter.range(in: text.bytes, lines) else { return nil }
        var fields = StoryFields()
        var problems: [Problem] = []
        var current: StoryLabel?
        for index in 1..<lines.count {
            let line = lines.range(ofLine: index, size: text.bytes.count)
            guard line.upperBound < range.upperBound else { break }
            let bytes = text.bytes[line]
            let location = SourceLocation(path: text.path, line: index + 1)
            let indent = bytes.prefix(while: { $0 == 0x20 || $0 == 0x09 }).count
            let value: ArraySlice<UInt8>
            if indent == 0, bytes.first != 0x2D, let colon = bytes.firstIndex(of: 0x3A) {
                current = StoryLabel.known(bytes[..<colon])
                value = bytes[(colon + 1)...]
            } else {
                let item = bytes.dropFirst(indent)
                value = item.first == 0x2D ? item.dropFirst() : item
            }
            guard let current else { continue }
            if let problem = fields.take(current, String(decoding: value, as: UTF8.self), at: location) {
                problems.append(problem)
            }
        }
        return (fields, problems)
    }
}
