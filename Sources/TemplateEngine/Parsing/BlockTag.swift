/// A `{{$name}}…{{/name}}` tag as a parameter: a place that another template may fill.
struct BlockTag: Sendable {
    let name: String
    let offset: Int
    /// The blanks that each line filled in begins with, as a range of the source.
    var indentation: Range<Int>
    /// Whether what is filled in begins a line of its own.
    let beginsLine: Bool
}
