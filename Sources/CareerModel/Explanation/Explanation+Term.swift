extension Explanation {
    /// What the vocabulary knows of some words.
    public struct Entry: Hashable, Sendable {
        /// The canonical name.
        public var name: String
        /// What it is: `tool`, `method`, `credential`.
        public var category: String
        /// Whether the words are another spelling than the name.
        public var isAlias: Bool
        /// Whether the words mean this because of a person's own vocabulary.
        public var isOwn: Bool

        /// Makes an entry.
        public init(name: String, category: String, isAlias: Bool, isOwn: Bool) {
            self.name = name
            self.category = category
            self.isAlias = isAlias
            self.isOwn = isOwn
        }
    }

    /// Why some words are a term.
    public struct Term: Hashable, Sendable {
        /// The vocabulary's entry; nil when the model found words that the vocabulary does not know.
        public var entry: Entry?
        /// The known term inside words that are unknown as a whole, which gives them its category.
        public var inner: Entry?
        /// By how much the model prefers a term here: natural logarithm of how many times likelier it is.
        public var margin: Double

        /// Makes the reasons of a term.
        public init(entry: Entry?, inner: Entry?, margin: Double) {
            self.entry = entry
            self.inner = inner
            self.margin = margin
        }
    }

    /// Words that might be taken for a term and are none.
    public struct Omission: Hashable, Sendable {
        /// Why they are none.
        public enum Reason: Hashable, Sendable {
            /// The statement says that it is not needed, in these words.
            case waived(by: String)
            /// The person's own vocabulary bans them.
            case banned
            /// The vocabulary knows them, and they are a verb here.
            case verb
            /// The vocabulary knows them, and the model sees no term here.
            case passedOver
        }

        /// The words as written.
        public var text: String
        /// Why they are none.
        public var reason: Reason

        /// Makes an omission.
        public init(text: String, reason: Reason) {
            self.text = text
            self.reason = reason
        }
    }
}
