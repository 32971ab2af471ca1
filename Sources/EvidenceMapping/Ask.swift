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

    /// How much it counts beside the other asks of its requirement.
    ///
    /// A skill that the vocabulary knows counts 1, words that it does not know or that say little 0.5, a quality beside a
    /// skill 0.35.
    var weight = 1.0

    /// The names of the ways, joined by " or ".
    var name: String { options.map(\.name).joined(separator: " or ") }

    /// Whether each way is a personal quality.
    var isSoft: Bool { options.allSatisfy(\.isSoft) }

    /// Whether the vocabulary knows no way, or every way is an everyday word such as "quality".
    var isLoose: Bool {
        options.allSatisfy { option in option.entry == nil || option.stems.allSatisfy { $0.weight < 1 } }
    }

    /// What a requirement asks: its groups of alternatives, then every term that stands in no group.
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
            var names: Set<String> = []
            asks.append(Ask(options: members.map(option).filter { names.insert($0.name).inserted }))
        }
        for index in terms.indices where !grouped.contains(index) {
            asks.append(Ask(options: [option(index)]))
        }
        return weighed(merged(asks))
    }

    /// Terms with one canonical name ("Amazon Web Services (AWS)") are one ask.
    private static func merged(_ asks: [Ask]) -> [Ask] {
        var seen: Set<String> = []
        return asks.filter { seen.insert($0.name).inserted }
    }

    private static func weighed(_ asks: [Ask]) -> [Ask] {
        let isMixed = asks.contains { !$0.isSoft }
        return asks.map { ask in
            var ask = ask
            ask.weight = ask.isSoft ? (isMixed ? 0.35 : 1) : ask.isLoose ? 0.5 : 1
            return ask
        }
    }
}
