import Terminology

/// A term found in a passage.
struct FoundTerm: Sendable {
    /// How a term was found.
    enum Origin: Sendable {
        /// By the vocabulary.
        case vocabulary
        /// By its last word: `route planning`.
        case compound
        /// By its capitals.
        case name
        /// By the list it stands in.
        case list
    }

    /// Its tokens.
    var tokens: Range<Int>
    /// The canonical name; nil when the vocabulary does not know it.
    var name: String?
    /// What it is; nil when the vocabulary does not know it.
    var category: Category?
    /// How it was found.
    var origin: Origin

    /// Whether it is a personal quality.
    var isSoft: Bool { category == .soft }
}
