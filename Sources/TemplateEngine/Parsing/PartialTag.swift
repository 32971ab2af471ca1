/// A `{{>name}}` or `{{<name}}…{{/name}}` tag.
struct PartialTag: Sendable {
    enum Target: Sendable {
        case fixed(String)
        /// The data names the partial: an index into the template's names.
        case dynamic(Int)
    }

    let target: Target
    let offset: Int
    /// The blanks before a tag that stands alone on its line, as a range of the source; `nil` for an inline tag.
    var indentation: Range<Int>?
    /// The blocks that a parent tag passes: ranges of the template's nodes by name.
    var arguments: [String: Range<Int>] = [:]
}
