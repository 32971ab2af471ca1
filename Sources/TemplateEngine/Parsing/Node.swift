/// One instruction of a parsed template.
///
/// Bodies follow their opening node; `end` is the first node after the body.
///
/// Offsets are bytes of the template's source; numbers are indices into the template's tables.
enum Node: Sendable {
    case text(start: Int, end: Int)
    case variable(name: Int, raw: Bool)
    case section(name: Int, end: Int)
    case inverted(name: Int, end: Int)
    case partial(Int)
    case parent(Int, end: Int)
    case block(Int, end: Int)
}
