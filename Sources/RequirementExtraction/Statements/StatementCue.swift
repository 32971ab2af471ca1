/// What single phrases of a statement tell about its role.
enum StatementCue: UInt8, Hashable, Sendable, CaseIterable {
    /// `must`, `required`, `minimum`.
    case must
    /// `preferred`, `a plus`, `ideally`.
    case soften
    /// `not required`, `no … needed`.
    case waive
    /// `experience with`, `knowledge of`, `ability to`.
    case ask
    /// Strong words of quality: `excellent`, `proven`.
    case quality
    /// `you have`, `the ideal candidate`, `we are looking for`.
    case candidate
    /// `you are`, `are you`.
    case youAre
    /// `you will`, `responsible for`.
    case duty
    /// `this role`, `this position`.
    case role
    /// `we`, `our`, `us`.
    case we
    /// `our mission`, `founded in`.
    case company
    /// `health insurance`, `401k`.
    case benefit
    /// `per hour`, `salary`.
    case pay
    /// `equal opportunity`, `regardless of`.
    case equal
    /// `apply`, `send your CV`.
    case apply
    /// `job type`, `reports to`.
    case logistics
    /// `authorized to work`, `background check`, `lift 50 pounds`.
    case eligibility
    /// `degree`, `diploma`.
    case education
    /// `certified`, `licence`.
    case certification
    /// `willing to`, `passion for`.
    case attitude
    /// `cookies`, `privacy policy`, `subscribe`.
    case surroundings
    /// `opportunity to`, `you'll learn`, `join us`.
    case lure
    /// `other duties as assigned`.
    case otherDuties
}
