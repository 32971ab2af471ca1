/// One line of a document as a reader sees it: a heading, a list item or a paragraph, markup removed.
public struct TextBlock: Hashable, Sendable {
    /// What it is.
    public enum Kind: Hashable, Sendable {
        /// A heading, level 1 to 6; level 7 is a line of which all is emphasised.
        case heading(level: Int)
        /// A list item; depth 0 is the outermost list.
        case item(depth: Int)
        /// Running text. Wrapped lines that belong together are one paragraph.
        case paragraph
    }

    /// Where a run of the text came from: bytes from `offset` on stand at `line`, `column` of the source.
    public struct Origin: Hashable, Sendable {
        /// Offset in UTF-8 bytes of the block's text.
        public var offset: Int
        /// Line of the source, from 1.
        public var line: Int
        /// Column of the source in UTF-8 bytes, from 1.
        public var column: Int

        /// Makes an origin.
        public init(offset: Int, line: Int, column: Int) {
            self.offset = offset
            self.line = line
            self.column = column
        }
    }

    /// What it is.
    public var kind: Kind
    /// The words, entities decoded, markup removed, white space folded to single spaces.
    public var text: String
    /// Where its runs came from, by rising offset; the first has offset 0.
    public var origins: [Origin]
    /// Whether a blank line, a new element or the document's beginning stands before it.
    public var startsGroup: Bool

    /// Makes a block.
    public init(kind: Kind, text: String, origins: [Origin], startsGroup: Bool = false) {
        self.kind = kind
        self.text = text
        self.origins = origins
        self.startsGroup = startsGroup
    }

    /// Where the byte at `offset` of the text stands in the file `path`.
    public func location(at offset: Int, in path: String) -> SourceLocation {
        var low = 0
        var high = origins.count
        while low < high {
            let middle = (low + high) / 2
            if origins[middle].offset <= offset { low = middle + 1 } else { high = middle }
        }
        let origin = low > 0 ? origins[low - 1] : Origin(offset: 0, line: 1, column: 1)
        return SourceLocation(
            path: path, line: origin.line, column: origin.column + max(0, offset - origin.offset))
    }
}
