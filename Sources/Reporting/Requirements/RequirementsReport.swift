import CareerModel

/// What a posting asks, grouped by importance.
///
/// JSON is `tailor.requirements/1`; an explanation adds the key `explanation` to the document, to each requirement and
/// to each term.
public struct RequirementsReport: Report {
    let posting: Posting
    let explanation: Explanation?

    /// Makes a report on one posting, with the reasons when there is an explanation.
    public init(posting: Posting, explanation: Explanation? = nil) {
        self.posting = posting
        self.explanation = explanation
    }

    /// The document in one format; it ends with exactly one newline.
    public func render(_ format: ReportFormat, style: ReportStyle) -> String { rendered(format, style) }
}

extension RequirementsReport: PagedReport {
    var json: JSONValue {
        let requirements = posting.requirements.enumerated().map { position, requirement in
            reasons(at: position).map { requirement.json(explainedBy: $0) } ?? requirement.json
        }
        let document: JSONValue = [
            "schema": "tailor.requirements/1", "posting": posting.json, "requirements": .array(requirements),
        ]
        return explanation.map { document.adding(["explanation": $0.json]) } ?? document
    }

    var page: Page {
        var page = Page()
        page.add(.title(Phrase(Posting.filled(posting.details.title) ?? posting.name)))
        page.add(.fields(posting.detailFields))
        page.add(.paragraph(summary))
        for importance in [Requirement.Importance.required, .preferred, .responsibility] {
            let positions = posting.requirements.indices.filter {
                posting.requirements[$0].importance == importance
            }
            page.addSection("\(importance.heading) (\(positions.count))", positions.map(item))
        }
        if let explanation { ExplanationWording.add(explanation, to: &page) }
        return page
    }

    private func reasons(at position: Int) -> Explanation.Ask? {
        guard let explanation, explanation.requirements.indices.contains(position) else { return nil }
        return explanation.requirements[position]
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

    private func item(_ position: Int) -> Page.Item {
        let requirement = posting.requirements[position]
        var asks: [Phrase] = [.faint("\(requirement.id), line \(requirement.location.line)")]
        let hard = requirement.termNames(.hard)
        let soft = requirement.termNames(.soft)
        if !hard.isEmpty { asks.append(Phrase("terms: " + Mapping.Row.enumerated(hard))) }
        if !soft.isEmpty { asks.append(Phrase("soft: " + Mapping.Row.enumerated(soft))) }
        if let years = requirement.years?.words { asks.append(Phrase(years)) }
        if let degree = requirement.degree { asks.append(Phrase(degree.wordsAtLeast)) }
        let reasons = reasons(at: position).map { ExplanationWording.lines(of: requirement, $0) } ?? []
        return Page.Item(
            Phrase(SafeText.trimmed(requirement.text)),
            details: [asks.joined(separator: .faint(" · "))] + reasons)
    }
}
