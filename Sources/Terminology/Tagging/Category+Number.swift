extension Category {
    /// A number of its own, the same in every build, so that fitted weights keep their meaning.
    var number: UInt64 {
        switch self {
        case .language: 0
        case .framework: 1
        case .tool: 2
        case .platform: 3
        case .method: 4
        case .domain: 5
        case .activity: 6
        case .standard: 7
        case .credential: 8
        case .tongue: 9
        case .subject: 10
        case .soft: 11
        }
    }
}
