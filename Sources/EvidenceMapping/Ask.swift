import CareerModel
import Terminology
import TextAnalysis

/// One thing that a requirement asks: a term, or a group of terms of which one is enough.
struct Ask: Sendable {
    /// One way to satisfy it.
    struct Option: Sendable {
        /// The canonical name.
        var name: String
        /// The words of the posting.
        var text: String
        /// The vocabulary entry, when the vocabulary knows the name.
        var entry: Int?
        /// Stems of the words.
        var stems: [ContentWords.Word]
        /// Whether it is a personal quality.
        var isSoft: Bool
    }

    /// The ways to satisfy it.
    var options: [Option]

    /// The names of the ways, joined by " or ".
    var name: String { options.map(\.name).joined(separator: " or ") }

    /// Whether each way is a personal quality.
    var isSoft: Bool { options.allSatisfy(\.isSoft) }

    /// How much it counts beside the other asks of its requirement: a quality beside a skill counts half.
    var weight: Double { isSoft ? 0.5 : 1 }

    /// What a requirement asks: its groups of alternatives, then every term that stands in no group.
    ///
    /// The subjects of a degree are no ask of their own where a degree is asked: the degree rule judges them.
    static func asks(of requirement: Requirement, vocabulary: Vocabulary) -> [Ask] {
        let terms = requirement.terms
        func option(_ index: Int) -> Option {
            let term = terms[index]
            return Option(
                name: term.name, text: term.text,
                entry: vocabulary.entry(named: term.name) ?? vocabulary.entry(named: term.text),
                stems: ContentWords.words(of: term.text), isSoft: term.kind == .soft)
        }
        var asks: [Ask] = []
        var grouped: Set<Int> = []
        for group in requirement.alternatives {
            let members = group.filter { terms.indices.contains($0) && !grouped.contains($0) }
            guard !members.isEmpty else { continue }
            grouped.formUnion(members)
            asks.append(Ask(options: members.map(option)))
        }
        for index in terms.indices where !grouped.contains(index) {
            asks.append(Ask(options: [option(index)]))
        }
        return merged(asks)
    }

    /// Terms with one canonical name ("Amazon Web Services (AWS)") are one ask.
    private static func merged(_ asks: [Ask]) -> [Ask] {
        var seen: Set<String> = []
        return asks.filter { seen.insert($0.name).inserted }
    }
}
