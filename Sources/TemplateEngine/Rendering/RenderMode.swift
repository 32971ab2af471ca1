/// What rendering does with a name that the data does not have.
public enum RenderMode: Sendable, Hashable {
    /// A missing name is an empty text and a skipped section, as the Mustache specification says.
    case lenient
    /// A missing name or partial, and a list or object where a text belongs, is a problem with its place.
    case strict
}
