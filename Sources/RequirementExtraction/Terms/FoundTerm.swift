import Terminology

/// A term found in a passage.
struct FoundTerm: Sendable {
    /// Its tokens.
    var tokens: Range<Int>
    /// The canonical name; nil when the vocabulary does not know it.
    var name: String?
    /// What it is, or what the last known term inside it is; nil when the vocabulary knows neither.
    var category: Category?
    /// Whether it is a personal quality.
    var isSoft: Bool
}
