/// A dotted name as a tag has it, split once at parsing.
///
/// No parts: the implicit iterator `.`.
struct TagName: Sendable {
    let text: String
    let parts: [String]
    /// Where the tag begins in the source.
    let offset: Int
}
