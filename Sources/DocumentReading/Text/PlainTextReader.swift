import CareerModel

/// Reads plain text as people paste it: bullets of every kind, wrapped lines, lines that stand for themselves.
public enum PlainTextReader {
    /// The lines of a text as blocks.
    ///
    /// Only a line between decorations (`=== DUTIES ===`) or above a line of dashes is a heading here: capitals and
    /// labels stay paragraphs of their own. Wrapped lines are joined, and bullets that lost their line ends cut.
    public static func blocks(of text: SourceText) -> [TextBlock] {
        var reader = LineBlockReader(text.bytes, lines: SourceLines(text.bytes), isMarkdown: false) { raw in
            InlineText(text: raw.decodingReferences, isStrong: false)
        }
        return reader.read()
    }
}
