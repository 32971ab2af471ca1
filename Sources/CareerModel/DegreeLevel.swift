/// The level of a degree or schooling, lowest first.
public enum DegreeLevel: String, Hashable, Sendable, CaseIterable, Comparable {
    /// A high-school diploma or its equivalent.
    case highSchool
    /// An associate degree or comparable vocational diploma.
    case associate
    /// A bachelor's degree.
    case bachelor
    /// A master's degree.
    case master
    /// A doctorate.
    case doctorate

    /// Orders from high school to doctorate.
    public static func < (left: DegreeLevel, right: DegreeLevel) -> Bool { left.rank < right.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
