import Terminology

/// The personal qualities that nobody can show in a profile, only claim: enthusiasm, a sense of humour, a will to learn.
struct Attitudes: Sendable {
    private let entries: Set<Int>

    /// Reads the list; names that the vocabulary does not know are left out.
    init(vocabulary: Vocabulary) {
        entries = Set(Self.names.compactMap { vocabulary.entry(named: $0) })
    }

    /// Whether a way to satisfy an ask is a mere attitude.
    func contains(_ option: Ask.Option) -> Bool { option.entry.map(entries.contains) ?? false }

    private static let names = [
        "motivation", "passion", "enthusiasm", "curiosity", "willingness to learn", "willingness to help",
        "willingness to travel", "work ethic", "commitment", "positive attitude", "ownership", "confidence",
        "humility", "sense of purpose", "punctuality", "reliability", "integrity", "trustworthiness",
        "self-motivation", "patience", "sense of humor", "professionalism", "respectful", "courtesy",
        "physical fitness",
    ]
}
