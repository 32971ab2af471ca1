import CareerModel
import Terminology
import TextAnalysis

/// Writes the paragraph on the employer, or none when nothing is known.
///
/// It draws on the person's own words about the employer, and on what the company document says that the person can
/// answer.
struct CompanyParagraph: Sendable {
    let context: DraftingContext

    /// The paragraph, or nil.
    func plan(used: inout LetterUse) -> PlannedParagraph? {
        var items = connectionItems()
        if let value = value(used: &used) { items.append(.init(value, priority: items.isEmpty ? 0 : 2)) }
        if let technology = technology() {
            items.append(.init(technology, priority: items.isEmpty ? 0 : 3))
        }
        return items.isEmpty ? nil : PlannedParagraph(role: .company, items: items)
    }

    // MARK: The person's own connection

    private func connectionItems() -> [PlannedParagraph.Item] {
        let connections = context.application?.connections ?? []
        func answer(_ topic: Application.Connection.Topic) -> Application.Connection? {
            connections.first { $0.topic == topic && !$0.answer.isEmpty }
        }
        var items: [PlannedParagraph.Item] = []
        func add(_ text: String?, _ connection: Application.Connection, _ priority: Int) {
            guard let text else { return }
            let provenance = Provenance(sources: [connection.location])
            items.append(.init(LetterDraft.Sentence(text, provenance: provenance), priority: priority))
        }
        let uses = answer(.uses).map { $0.answer.lowercased().hasPrefix("yes") } ?? false
        if let duration = answer(.duration), uses || answer(.uses) == nil {
            add(durationSentence(duration.answer), duration, 0)
        }
        if let experience = answer(.experience) { add(ownSentence(experience.answer), experience, 2) }
        if let feature = answer(.feature) { add(featureSentence(feature.answer), feature, 1) }
        if let interest = answer(.interest) { add(ownSentence(interest.answer), interest, 0) }
        return items
    }

    private func durationSentence(_ answer: String) -> String? {
        guard let employer = context.employer else { return nil }
        let words = answer.lowercased().split(separator: " ").map(String.init)
        guard words.count <= 5, words.contains(where: { $0.hasPrefix("year") || $0.hasPrefix("month") })
        else {
            return nil
        }
        let duration = Self.withoutStop(words.joined(separator: " "))
        return context.phrases.sentence(
            "company.duration", ["employer": employer, "duration": duration],
            seed: context.seed.number("company.duration"))
    }

    private func featureSentence(_ answer: String) -> String? {
        let words = answer.split(separator: " ")
        guard (2...30).contains(words.count), let first = words.first?.lowercased() else { return nil }
        guard ["the", "their", "how", "its", "that"].contains(first) else { return nil }
        let feature = Self.withoutStop(English.lowercasingStart(answer))
        return context.phrases.sentence(
            "company.feature", ["feature": feature], seed: context.seed.number("company.feature"))
    }

    /// An answer that is a sentence of the person already: it speaks in the first person, or says what something is.
    private func ownSentence(_ answer: String) -> String? {
        guard let sentence = SentenceSplitter.sentences(of: answer).first else { return nil }
        let words = sentence.lowercased().split(separator: " ").map(String.init)
        guard (5...45).contains(words.count) else { return nil }
        let isOwn = words.contains { ["i", "i'm", "i’m", "i've", "i’ve", "my"].contains($0) }
        let isStatement = words.dropFirst().contains {
            ["is", "are", "was", "were", "has", "have"].contains($0)
        }
        guard isOwn || (isStatement && !["has", "is", "was", "have", "are"].contains(words[0])) else {
            return nil
        }
        return Self.withoutStop(sentence) + "."
    }

    private static func withoutStop(_ text: String) -> String {
        var text = text
        while let last = text.last, ".;, ".contains(last) { text.removeLast() }
        return text
    }

    // MARK: What the employer says of itself

    /// A value of the employer with a sentence of the person's own story that acts it out.
    private func value(used: inout LetterUse) -> LetterDraft.Sentence? {
        guard let employer = context.employer else { return nil }
        for value in context.company?.facts(on: .value) ?? [] {
            let name = Self.valueName(value.text)
            let stems = Set(Self.stems(name))
            guard !stems.isEmpty else { continue }
            for story in context.profile.stories
            where story.values.contains(where: { stems.isSubset(of: Self.stems($0)) }) {
                guard let action = untoldSentence(of: story, acting: name, used) else { continue }
                let place = action.fact.place.map { "at \($0), " } ?? ""
                let slots = [
                    "employer": employer, "value": English.lowercasingStart(name),
                    "act": place + English.lowercasingStart(action.text),
                ]
                let text = context.phrases.sentence(
                    "company.value", slots, seed: context.seed.number("company.value"))
                guard let text else { return nil }
                used.facts.insert(action.fact.path)
                used.told += context.facts(of: story.id)
                return LetterDraft.Sentence(
                    text, provenance: Provenance(facts: [action.fact.path], sources: [value.location]))
            }
        }
        return nil
    }

    /// A sentence of the story's action that acts the value out, of a story that the letter has not told.
    private func untoldSentence(of story: Story, acting value: String, _ used: LetterUse) -> StorySentences
        .Item?
    {
        let facts = context.facts(of: story.id)
        guard !facts.contains(where: { used.facts.contains($0.path) }), !Retelling.isSame(facts, used.told)
        else {
            return nil
        }
        return facts.filter { $0.part == .action }.flatMap(StorySentences.items)
            .first { !$0.leansBack && $0.text.hasPrefix("I ") && ValueActs.shows(value, in: $0.text) }
    }

    private static func valueName(_ text: String) -> String {
        let name = text.prefix { !":–—(".contains($0) }
        let short = name.firstRange(of: " - ").map { name[..<$0.lowerBound] } ?? name
        return short.split(separator: " ").joined(separator: " ")
    }

    private static func stems(_ text: String) -> [UInt64] {
        ContentWords.words(of: spelledAmerican(text)).map(\.key)
    }

    private static func spelledAmerican(_ text: String) -> String {
        text.lowercased().hasSuffix("our") ? String(text.dropLast(3)) + "or" : text
    }

    /// The technologies of the employer that the person's facts prove.
    private func technology() -> LetterDraft.Sentence? {
        let facts = context.company?.facts(on: .technology) ?? []
        let proven = context.provenEntries
        var names: [String] = []
        var sources: [SourceLocation] = []
        var paths: [String] = []
        for fact in facts {
            for match in context.finder.matches(in: fact.text) {
                let entry = context.finder.vocabulary.entries[match.entry]
                guard let path = proven[match.entry], isProduct(entry.category), !names.contains(entry.name)
                else { continue }
                names.append(entry.name)
                if !sources.contains(fact.location) { sources.append(fact.location) }
                if !paths.contains(path) { paths.append(path) }
            }
        }
        guard names.count >= 2 else { return nil }
        let list = English.list(Array(names.prefix(5)))
        let text = context.phrases.sentence(
            "company.technology", ["technologies": list], seed: context.seed.number("company.technology"))
        return text.map { LetterDraft.Sentence($0, provenance: Provenance(facts: paths, sources: sources)) }
    }

    private func isProduct(_ category: Category) -> Bool {
        switch category {
        case .language, .framework, .tool, .platform: true
        default: false
        }
    }
}
