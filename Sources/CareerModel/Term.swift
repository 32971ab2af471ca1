/// A skill, tool, method, domain, credential or language named in a requirement.
public struct Term: Hashable, Sendable {
    /// Whether it can be learned and tested, or is a personal quality.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Something learned.
        case hard
        /// A personal or interpersonal quality.
        case soft
    }

    /// The words as the posting has them.
    public var text: String
    /// The canonical name; the words themselves when the vocabulary does not know them.
    public var name: String
    /// Hard or soft.
    public var kind: Kind
    /// Where the words begin, in UTF-8 bytes of the requirement's text.
    public var offset: Int

    /// Makes a term.
    public init(text: String, name: String, kind: Kind, offset: Int) {
        self.text = text
        self.name = name
        self.kind = kind
        self.offset = offset
    }

    /// The length of the words in UTF-8 bytes.
    public var length: Int { text.utf8.count }
}
