import CareerModel
import TextAnalysis

/// Writes the letter: chooses what to tell, plans the paragraphs, and keeps them within length.
struct LetterWriter: Sendable {
    let context: DraftingContext

    /// The least words of a letter that says enough.
    static let fewestWords = 240

    /// The letter.
    func write() -> LetterDraft {
        var used = LetterUse()
        let episodes = Episode.all(in: context)
        // Stories that will likely be told are reserved first, so that the opening takes another fact.
        var reserved = used
        reserved.told = EpisodeChoice.choose(from: episodes, context: context).filter(\.isStory)
            .flatMap { context.facts(of: $0.parent) }
        let opening = OpeningParagraph(context: context).plan(used: &reserved)
        used.rows = reserved.rows
        used.facts = reserved.facts
        used.told = reserved.told.filter { reserved.facts.contains($0.path) }
        var plan = [opening] + evidence(episodes, used: &used)
        if let company = CompanyParagraph(context: context).plan(used: &used) { plan.append(company) }
        plan.append(ClosingParagraph(context: context).plan(used: &used))
        return draft(LetterBudget().paragraphs(of: plan))
    }

    /// Two paragraphs of evidence, or as many as can be written.
    private func evidence(_ episodes: [Episode], used: inout LetterUse) -> [PlannedParagraph] {
        let writer = EvidenceParagraph(context: context)
        var left = episodes
        var told: [Episode] = []
        var paragraphs: [PlannedParagraph] = []
        while paragraphs.count < 2,
            let episode = EpisodeChoice.next(from: left, after: told, context: context)
        {
            left.removeAll { $0.parent == episode.parent }
            guard let paragraph = writer.plan(episode, index: paragraphs.count, used: &used) else { continue }
            paragraphs.append(paragraph)
            told.append(episode)
        }
        return paragraphs
    }

    /// A location that says where to write to, and not only how one works.
    private static func address(_ location: String?) -> String? {
        guard let location, !location.isEmpty, location.utf8.count <= 60 else { return nil }
        let words = location.lowercased()
        return ["remote", "hybrid", "in person", "on-site", "onsite", "on site", "home"].contains {
            words.contains($0)
        }
            ? nil : location
    }

    private func draft(_ paragraphs: [LetterDraft.Paragraph]) -> LetterDraft {
        let details = context.mapping.posting.details
        let basics = context.profile.resume.basics
        let place = [basics.location.city, basics.location.region].compactMap { $0 }.filter { !$0.isEmpty }
        let contact = [
            place.isEmpty ? nil : place.joined(separator: ", "), basics.email, basics.phone, basics.url,
        ]
        let addressee = context.employer.map { ["employer": $0] } ?? [:]
        let salutation = context.phrases.sentence(
            addressee.isEmpty ? "salutation.unknown" : "salutation", addressee,
            seed: context.seed.number("salutation"))
        let subject = details.title.map { title in
            RoleName.calm(title) + (details.requisitionID.map { " (\($0))" } ?? "")
        }
        var letter = LetterDraft(
            sender: basics.name, contact: contact.compactMap { $0 }.filter { !$0.isEmpty },
            date: DateWords.letterDate(context.today, countryCode: basics.location.countryCode),
            recipient: [context.employer, Self.address(details.location)].compactMap { $0 }, subject: subject,
            salutation: salutation ?? "Dear hiring team,", paragraphs: paragraphs,
            signOff: context.phrases.sentence("sign-off", [:], seed: context.seed.number("sign-off"))
                ?? "Sincerely,")
        letter.notes = LetterNotes(context: context).notes(on: letter)
        return letter
    }
}
