/// The block of `key: value` lines between two lines of dashes at the beginning of a Markdown file.
enum FrontMatter {
    /// One key with its value, quotation marks removed.
    struct Entry {
        var key: String
        var value: String
        /// The offset of the value in the source.
        var offset: Int32
    }

    /// The bytes of the block with its two lines of dashes, or nil.
    static func range(in bytes: [UInt8], _ lines: SourceLines) -> Range<Int>? {
        guard isFence(bytes, lines.range(ofLine: 0, size: bytes.count)), lines.count > 2 else { return nil }
        var hasKey = false
        for index in 1..<min(lines.count, 400) {
            let line = lines.range(ofLine: index, size: bytes.count)
            if isFence(bytes, line) { return hasKey ? 0..<line.upperBound : nil }
            if keyEnd(bytes, line) != nil { hasKey = true }
            if !line.isEmpty, bytes[line.lowerBound] == .hash, !hasKey { return nil }
        }
        return nil
    }

    /// The keys at the left margin, in order; a value that goes on below is joined.
    static func entries(in bytes: [UInt8], _ lines: SourceLines) -> [Entry] {
        guard let range = range(in: bytes, lines) else { return [] }
        var entries: [Entry] = []
        for index in 1..<lines.count {
            let line = lines.range(ofLine: index, size: bytes.count)
            guard line.upperBound < range.upperBound else { break }
            if let colon = keyEnd(bytes, line) {
                let value = TracedText(bytes, colon + 1..<line.upperBound).trimmed
                entries.append(
                    Entry(
                        key: String(decoding: bytes[line.lowerBound..<colon], as: UTF8.self),
                        value: String(decoding: unquoted(value.bytes), as: UTF8.self),
                        offset: value.offsets.first ?? Int32(truncatingIfNeeded: colon)
                    ))
            } else if var last = entries.popLast() {
                let more = TracedText(bytes, line).trimmed
                if last.value.utf8.count <= 2 {
                    last.value = String(decoding: more.bytes, as: UTF8.self)
                    last.offset = more.offsets.first ?? last.offset
                } else if !more.isEmpty, more.bytes[0] != .hyphen {
                    last.value += " " + String(decoding: more.bytes, as: UTF8.self)
                }
                entries.append(last)
            }
        }
        return entries
    }

    private static func unquoted(_ value: [UInt8]) -> ArraySlice<UInt8> {
        guard value.count >= 2, let first = value.first, first == value.last,
            first == UInt8(ascii: "'") || first == UInt8(ascii: "\"")
        else { return value[...] }
        return value[1..<value.count - 1]
    }

    /// Whether the first line may be one of dashes.
    static func mayBegin(_ bytes: [UInt8]) -> Bool { bytes.starts(with: "---".utf8) }

    private static func isFence(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
        line.count >= 3 && bytes[line.lowerBound..<line.lowerBound + 3].allSatisfy { $0 == .hyphen }
            && bytes[line].allSatisfy { $0 == .hyphen || $0.isSpace }
    }

    private static func keyEnd(_ bytes: [UInt8], _ line: Range<Int>) -> Int? {
        var index = line.lowerBound
        while index < line.upperBound,
            bytes[index].isAlphanumeric || bytes[index] == UInt8(ascii: "_") || bytes[index] == .hyphen
        {
            index += 1
        }
        guard index > line.lowerBound, index < line.upperBound, bytes[index] == .colon else { return nil }
        return index + 1 == line.upperBound || bytes[index + 1].isSpace ? index : nil
    }
}
