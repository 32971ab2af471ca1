extension Command {
    /// The names of the commands, in the order of the help.
    enum Name: String, CaseIterable, Sendable, CustomStringConvertible {
        case requirements, table, gap, score, bullets, points, letter, help, completions

        var description: String { rawValue }
    }

    /// All the commands, in the order of the help.
    static let all = Name.allCases.map(of)

    /// All the options of all the commands, one of each name.
    static let allOptions: [Option] = all.flatMap(\.options).reduce(into: []) { unique, option in
        if !unique.contains(where: { $0.long == option.long }) { unique.append(option) }
    }

    /// The command of that name.
    static func named(_ name: String) -> Command? { Name(rawValue: name).map(of) }

    private static func of(_ name: Name) -> Command {
        switch name {
        case .requirements: requirements
        case .table: table
        case .gap: gap
        case .score: score
        case .bullets: bullets
        case .points: points
        case .letter: letter
        case .help: help
        case .completions: completions
        }
    }
}
