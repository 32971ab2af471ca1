/// A fact that supports a requirement.
public struct Evidence: Hashable, Sendable {
    /// How the fact supports it, strongest first.
    public enum Relation: String, Hashable, Sendable, CaseIterable {
        /// The fact names the very term.
        case exact
        /// The fact names it by another name.
        case alias
        /// What the fact names includes it.
        case implied
        /// The fact shows something close to it, by a neighbouring term or by its wording.
        case related
    }

    /// The fact's path.
    public var fact: String
    /// The fact's text.
    public var quote: String
    /// How it supports.
    public var relation: Relation
    /// How strongly, 0 to 1.
    public var strength: Double
    /// Canonical names of the requirement's terms that it shows.
    public var terms: [String]
    /// For related evidence, the terms of the fact that stand for them.
    public var via: [String]

    /// Makes evidence.
    public init(
        fact: String, quote: String, relation: Relation, strength: Double, terms: [String] = [],
        via: [String] = []
    ) {
        self.fact = fact
        self.quote = quote
        self.relation = relation
        self.strength = strength
        self.terms = terms
        self.via = via
    }
}
