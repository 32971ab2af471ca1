import CareerModel

/// Reads Markdown as people write and paste it.
///
/// This is no complete CommonMark: lines that plainly stand for themselves stay apart, bullets of word processors
/// are bullets, and code is skipped. Linear in the size of the text.
public enum MarkdownReader {
    /// The headings, items and paragraphs of a text, markup removed.
    ///
    /// A line that is bold as a whole is a heading of level 7. A table row is one item, its cells joined by ` | `;
    /// the head of a table is a paragraph. Front matter, comments and code fences are left out, except that a text
    /// of nothing but code is read as if it had no fences.
    public static func blocks(of text: SourceText) -> [TextBlock] {
        let bytes = MarkdownMask.masked(text.bytes)
        let lines = SourceLines(bytes)
        let hasReferences = MarkdownMask.hasDefinitions(bytes, lines)
        let inline = { (raw: TracedText) in MarkdownInline.plain(raw, hasReferences: hasReferences) }
        var reader = LineBlockReader(bytes, lines: lines, isMarkdown: true, inline: inline)
        let blocks = reader.read()
        guard blocks.isEmpty, reader.skippedCode else { return blocks }
        var second = LineBlockReader(bytes, lines: lines, isMarkdown: true, skipsCode: false, inline: inline)
        return second.read()
    }
}
