/// A line of which all is emphasised.
enum StrongLine {
    /// Whether it is short enough, and no sentence, to head what follows.
    static func isHeading(_ text: TracedText) -> Bool {
        let trimmed = text.trimmed
        guard !trimmed.isEmpty, trimmed.count <= 120 else { return false }
        return trimmed.bytes[trimmed.count - 1] != UInt8(ascii: ".") || trimmed.count <= 30
    }
}
