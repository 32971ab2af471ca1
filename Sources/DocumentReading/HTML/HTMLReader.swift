import CareerModel

/// Reads saved web pages and pasted HTML, however broken.
public enum HTMLReader {
    /// What a page holds.
    public struct Page: Sendable {
        /// The headings, items and paragraphs of its content, navigation and the like left out.
        public var blocks: [TextBlock]
        /// The text of its `title` element.
        public var title: TextBlock?
        /// What its structured data says of the job: fields, and a description for a page without text.
        var data: PageData
        /// Warnings about text that a person would not have seen.
        public var problems: [Problem]
    }

    /// The content of a page as blocks.
    public static func blocks(of text: SourceText) -> [TextBlock] {
        read(text).blocks
    }

    /// Reads a page.
    ///
    /// Hidden text is dropped with a warning. Navigation, page headers and footers, side columns and cookie notices
    /// are left out as long as other content remains; of a page with a main part or articles only these are read.
    /// Linear in the size of the page.
    public static func read(_ text: SourceText) -> Page {
        read(TracedText(text.bytes, 0..<text.bytes.count), lines: SourceLines(text.bytes), path: text.path)
    }

    /// Reads HTML that may itself have been decoded from something else.
    static func read(_ text: TracedText, lines: SourceLines, path: String) -> Page {
        var scanner = HTMLScanner(text)
        scanner.scan()
        let runs = HTMLSelection.content(of: scanner.runs)
        let blocks = HTMLBlocks.blocks(of: runs, lines: lines)
        return Page(
            blocks: blocks,
            title: TextBlock(.paragraph, scanner.title.decodingReferences, lines: lines, startsGroup: true),
            data: PageData(scanner.data, page: blocks, lines: lines, path: path),
            problems: HiddenText.problems(scanner.hidden, lines: lines, path: path)
        )
    }
}
