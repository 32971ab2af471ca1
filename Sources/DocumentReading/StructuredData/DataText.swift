import CareerModel

/// Words that were read of structured data, with where they stand in their script.
struct DataText: Hashable {
    /// The words on one line, character references decoded, without white space at the ends.
    var text: String
    /// Where the value begins that they are of.
    var offset: Int

    init(_ text: String, offset: Int) {
        self.text = text
        self.offset = offset
    }

    /// Tidies a value; nil when nothing of it can be seen.
    init?(tidying text: String, offset: Int) {
        let bytes = Array(text.utf8.prefix(Self.longest))
        let decoded = TracedText(bytes, 0..<bytes.count).decodingReferences.decodingReferences
        guard let block = TextCleaning.folded(decoded) else { return nil }
        self.init(block, offset: offset)
    }

    /// The texts that differ, joined; nil of none.
    static func joined(_ texts: [DataText], separator: String) -> DataText? {
        guard let first = texts.first else { return nil }
        var unique: [String] = []
        for text in texts where !unique.contains(text.text) { unique.append(text.text) }
        return DataText(unique.joined(separator: separator), offset: first.offset)
    }

    /// The day of a date that may have a time: `2025-03-14T09:00:00Z`.
    var day: DataText {
        guard let time = text.utf8.firstIndex(of: UInt8(ascii: "T")), text.utf8.first?.isDigit == true else {
            return self
        }
        return DataText(String(text[..<time]), offset: offset)
    }

    /// No detail of a job is longer, in bytes.
    private static let longest = 2_000
}

extension TextCleaning {
    /// The text on one line, white space folded and control characters gone; nil when nothing can be seen.
    static func folded(_ text: TracedText) -> String? {
        let clean = cleaned(text.bytes[...])
        let lines = SourceLines([])
        return TextBlock(.paragraph, TracedText(clean, 0..<clean.count), lines: lines, startsGroup: true)?
            .text
    }
}
