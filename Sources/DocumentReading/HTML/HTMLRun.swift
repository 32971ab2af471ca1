import CareerModel

/// The text between two block boundaries of a page.
struct HTMLRun {
    /// The part of a page that text stands in.
    struct Region: OptionSet, Sendable {
        let rawValue: UInt8

        /// Within the main part.
        static let main = Region(rawValue: 1)
        /// Within an article.
        static let article = Region(rawValue: 2)
        /// Within navigation, a page header or footer, or a side column.
        static let furniture = Region(rawValue: 4)
        /// Within an element that its class or name says is furniture.
        static let namedFurniture = Region(rawValue: 8)
    }

    var kind: TextBlock.Kind
    var region: Region
    var text: TracedText
    /// Whether all that can be seen of it is bold or underlined.
    var isStrong: Bool
    /// Whether only a line break stands before it.
    var followsBreak: Bool
}
