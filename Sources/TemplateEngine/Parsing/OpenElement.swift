/// A section, block or parent tag that the parser has met and that is not closed yet.
struct OpenElement {
    enum Kind {
        case section
        case inverted
        /// The blanks before it, which go away (with their text node) when it turns out to stand alone.
        case parent(leadingBlanks: Range<Int>?, blanksNode: Int?)
        case parameter
        /// A block directly inside a parent tag.
        case argument(beginsLine: Bool)
    }

    let kind: Kind
    let name: String
    /// The tag as written, for problems.
    let tag: String
    let offset: Int
    /// Its node; for an argument the first node of its body.
    let node: Int
    /// Where its content begins in the source.
    let contentStart: Int
}
