import CareerModel

/// One bullet or sentence of a posting, with where it stands.
struct Statement: Sendable {
    /// How it is set.
    enum Shape: Int, Sendable, CaseIterable {
        /// A list item.
        case item
        /// A line of its own without a final stop.
        case line
        /// A sentence of running text.
        case sentence
    }

    /// Its words.
    var passage: Passage
    /// Where it begins.
    var location: SourceLocation
    /// How it is set.
    var shape: Shape
    /// What its section is about.
    var section: SectionKind
    /// The heading of its section.
    var heading: String?
    /// The folded keys of the heading's words.
    var headingKeys: [UInt64]
}
