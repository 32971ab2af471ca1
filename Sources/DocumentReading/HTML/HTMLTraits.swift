/// The kinds of elements that an element is of.
struct HTMLTraits: OptionSet, Sendable {
    let rawValue: UInt8

    /// It has no content.
    static let void = HTMLTraits(rawValue: 1)
    /// Its content is no text of the page and is passed over up to its closing tag.
    static let raw = HTMLTraits(rawValue: 2)
    /// Its content is left out.
    static let unseen = HTMLTraits(rawValue: 4)
    /// It begins and ends a block.
    static let block = HTMLTraits(rawValue: 8)
    /// It makes its text stand out as a heading does.
    static let strong = HTMLTraits(rawValue: 16)
    /// It is furniture by its name.
    static let furniture = HTMLTraits(rawValue: 32)

    /// The kinds that the element of a name is of.
    static func of(_ name: String) -> HTMLTraits { table[name] ?? [] }

    private static let table: [String: HTMLTraits] = {
        var table: [String: HTMLTraits] = [:]
        for (traits, names) in lists {
            for name in names.split(separator: " ") { table[String(name), default: []].formUnion(traits) }
        }
        return table
    }()

    private static let lists: [(HTMLTraits, String)] = [
        (.void, "area base br col embed hr img input link meta param source track wbr"),
        (.raw, "script style textarea xmp iframe noembed noframes"),
        (
            .unseen,
            "head noscript template svg math canvas audio video object select datalist dialog"
        ),
        (
            .block,
            """
            address article aside blockquote body button caption center dd details div dl dt fieldset figcaption figure \
            footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol option p pre section summary table \
            tbody tfoot thead tr ul
            """
        ),
        (.strong, "b strong u"),
        (.furniture, "nav footer aside menu"),
    ]
}
