/// What the lines below a heading are about.
enum SectionKind: UInt8, Hashable, Sendable, CaseIterable {
    /// What the role does.
    case duties
    /// What the candidate must have.
    case requirements
    /// What the candidate should ideally have.
    case preferred
    /// The role in general: summary, overview.
    case role
    /// Pay, perks and what the employer offers.
    case benefits
    /// The employer, the team, the product.
    case company
    /// Equal opportunity and other legal text.
    case equalOpportunity
    /// Applying, the hiring process, contacts.
    case howToApply
    /// Place, hours, contract, numbers.
    case logistics
    /// Navigation and other text around a posting.
    case surroundings
    /// Nothing known.
    case neutral

    /// Whether its lines ask something of a candidate.
    var asks: Bool { self == .requirements || self == .preferred }
}
