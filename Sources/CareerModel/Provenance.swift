/// Where a sentence of a draft came from.
public struct Provenance: Hashable, Sendable {
    /// Paths of the person's facts it states.
    public var facts: [String]
    /// Identifiers of the requirements it answers.
    public var requirements: [String]
    /// Places in the posting, company or application document that it draws on.
    public var sources: [SourceLocation]

    /// Makes a provenance.
    public init(facts: [String] = [], requirements: [String] = [], sources: [SourceLocation] = []) {
        self.facts = facts
        self.requirements = requirements
        self.sources = sources
    }

    /// Both together, each place once, in order.
    public func merged(with other: Provenance) -> Provenance {
        func union<Element: Hashable>(_ left: [Element], _ right: [Element]) -> [Element] {
            left + right.filter { !left.contains($0) }
        }
        return Provenance(
            facts: union(facts, other.facts),
            requirements: union(requirements, other.requirements),
            sources: union(sources, other.sources)
        )
    }
}
