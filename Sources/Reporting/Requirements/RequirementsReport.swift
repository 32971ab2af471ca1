import CareerModel

/// What a posting asks, grouped by importance.
///
/// JSON is `tailor.requirements/1`.
public struct RequirementsReport: Report {
    let posting: Posting

    /// Makes a report on one posting.
    public init(posting: Posting) { self.posting = posting }

    /// The document in one format; it ends with exactly one newline.
    public func render(_ format: ReportFormat, style: ReportStyle) -> String { rendered(format, style) }
}

extension RequirementsReport: PagedReport {
    var json: JSONValue {
        [
            "schema": "tailor.requirements/1", "posting": posting.json,
            "requirements": .array(posting.requirements.map(\.json)),
        ]
    }

    var page: Page {
        var page = Page()
        page.add(.title(Phrase(Posting.filled(posting.details.title) ?? posting.name)))
        page.add(.fields(posting.detailFields))
        page.add(.paragraph(summary))
        for importance in [Requirement.Importance.required, .preferred, .responsibility] {
            let requirements = posting.requirements.filter { $0.importance == importance }
            page.addSection("\(importance.heading) (\(requirements.count))", requirements.map(item))
        }
        return page
    }

    private var summary: Phrase {
        if posting.requirements.isEmpty { return Posting.emptyNotice }
        let counts = [Requirement.Importance.required, .preferred, .responsibility].compactMap { importance in
            let count = posting.requirements.count { $0.importance == importance }
            return count == 0 ? nil : importance.count(count)
        }
        let total = Numbers.count(posting.requirements.count, "requirement", "requirements")
        return "\(total): \(counts.joined(separator: ", "))."
    }

    private func item(_ requirement: Requirement) -> Page.Item {
        var asks: [Phrase] = [.faint("\(requirement.id), line \(requirement.location.line)")]
        let hard = requirement.termNames(.hard)
        let soft = requirement.termNames(.soft)
        if !hard.isEmpty { asks.append(Phrase("terms: " + Mapping.Row.enumerated(hard))) }
        if !soft.isEmpty { asks.append(Phrase("soft: " + Mapping.Row.enumerated(soft))) }
        if let years = requirement.years?.words { asks.append(Phrase(years)) }
        if let degree = requirement.degree { asks.append(Phrase(degree.wordsAtLeast)) }
        return Page.Item(
            Phrase(SafeText.trimmed(requirement.text)), details: [asks.joined(separator: .faint(" · "))])
    }
}
