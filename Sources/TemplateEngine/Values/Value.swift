/// One piece of the data that a template is rendered against: a tree of plain values.
///
///     let letter: Value = ["name": "Ada", "skills": ["Swift", "C++"], "years": 7]
///
/// Copying is cheap (the leaves are shared); equality and hashing look at the whole tree.
public enum Value: Sendable, Hashable {
    /// Nothing: prints as an empty text and makes a section be skipped.
    case null
    /// A truth value, printed as `true` or `false`.
    case bool(Bool)
    /// A whole number, printed in decimal digits.
    case integer(Int)
    /// A number kept as the digits that were written, so that `1.10` prints as `1.10`.
    case decimal(String)
    /// A text.
    case string(String)
    /// Values in order; a section repeats once for each.
    case list([Value])
    /// Values by key; a section looks its names up here first.
    case object([String: Value])
}
