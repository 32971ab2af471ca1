import CareerModel

/// What a label of a story announces.
enum StoryLabel: Hashable {
    case part(Story.Part)
    case skills
    case values
    case role
    case employer
    case period
    case title
    /// Something to keep that is no part: a lesson, a reflection.
    case note
    /// A label that nobody knows.
    case unknown

    /// Whether it names the story's particulars rather than its text.
    var isField: Bool {
        switch self {
        case .skills, .values, .role, .employer, .period, .title: true
        case .part, .note, .unknown: false
        }
    }

    /// The label that a name means: `Situation`, `What I did`, `Results & impact`.
    static func known(_ name: some Sequence<UInt8>) -> StoryLabel? {
        let words = normalized(name)
        if let label = names[words] { return label }
        let parts = words.split(whereSeparator: { "/&+".contains($0) })
            .flatMap { " \($0) ".split(separator: " and ") }
            .map { names[String($0).trimmedSpaces] }
        guard parts.count > 1, parts.count <= 4, parts.allSatisfy({ $0 != nil }) else { return nil }
        return parts[0]
    }

    /// The name in lower case without numbers, signs and brackets around it.
    private static func normalized(_ name: some Sequence<UInt8>) -> String {
        var bytes: [UInt8] = []
        for byte in name {
            switch byte {
            case 0x41...0x5A: bytes.append(byte | 0x20)
            case 0x61...0x7A, 0x80..., 0x26, 0x2B, 0x2F: bytes.append(byte)
            case 0x27, 0x28, 0x29, 0x30...0x39, 0x2E, 0x2A, 0x5F, 0x3A: continue
            default: if !bytes.isEmpty, bytes.last != 0x20 { bytes.append(0x20) }
            }
        }
        return String(decoding: bytes, as: UTF8.self).trimmedSpaces
    }

    private static let names: [String: StoryLabel] = {
        let groups: [(StoryLabel, [String])] = [
            (
                .part(.situation),
                [
                    "situation", "the situation", "context", "the context", "background", "problem",
                    "the problem",
                    "setting", "scenario", "s",
                ]
            ),
            (
                .part(.task),
                [
                    "task", "tasks", "the task", "my task", "goal", "goals", "the goal", "my goal",
                    "challenge",
                    "challenges", "the challenge", "complication", "objective", "objectives", "assignment",
                    "t",
                ]
            ),
            (
                .part(.action),
                [
                    "action", "actions", "the action", "my action", "my actions", "action taken",
                    "actions taken",
                    "what i did", "what we did", "approach", "my approach", "the approach", "solution",
                    "the solution", "a",
                ]
            ),
            (
                .part(.result),
                [
                    "result", "results", "the result", "the results", "outcome", "outcomes", "the outcome",
                    "impact",
                    "the impact", "what changed", "effect", "effects", "achievement", "achievements", "r",
                ]
            ),
            (
                .note,
                [
                    "lesson", "lessons", "lesson learned", "lessons learned", "lesson learnt",
                    "lessons learnt",
                    "learned", "learning", "learnings", "what i learned", "what i learnt", "reflection",
                    "reflections", "takeaway", "takeaways", "note", "notes", "what i would do differently",
                ]
            ),
            (
                .skills,
                [
                    "skill", "skills", "skills shown", "skills used", "technology", "technologies", "tools",
                    "tech stack", "keywords",
                ]
            ),
            (.values, ["value", "values", "values shown", "principle", "principles"]),
            (.role, ["role", "my role", "job", "position"]),
            (.employer, ["company", "employer", "organisation", "organization"]),
            (.period, ["when", "date", "dates", "period"]),
            (.title, ["title"]),
        ]
        var names: [String: StoryLabel] = [:]
        for (label, words) in groups {
            for word in words { names[word] = label }
        }
        return names
    }()
}

extension String {
    fileprivate var trimmedSpaces: String {
        var bytes = utf8[...]
        while bytes.first == 0x20 { bytes = bytes.dropFirst() }
        while bytes.last == 0x20 { bytes = bytes.dropLast() }
        return String(bytes) ?? self
    }
}
