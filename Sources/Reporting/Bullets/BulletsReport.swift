import CareerModel
import TextAnalysis

/// The résumé lines that matter for one posting, per employer.
///
/// With `explain`, each line says what it was made of, and the lines left out are listed with the reason.
/// JSON is `tailor.bullets/1` and always holds all of it.
public struct BulletsReport: Report {
    let draft: BulletDraft
    let posting: Posting
    let explain: Bool

    /// Makes a report on one draft.
    public init(draft: BulletDraft, posting: Posting, explain: Bool) {
        self.draft = draft
        self.posting = posting
        self.explain = explain
    }

    /// The document in one format; it ends with exactly one newline.
    public func render(_ format: ReportFormat, style: ReportStyle) -> String { rendered(format, style) }
}

extension BulletsReport: PagedReport {
    var json: JSONValue {
        [
            "schema": "tailor.bullets/1", "posting": posting.briefJSON,
            "groups": .array(draft.groups.map(json(of:))),
        ]
    }

    private func json(of group: BulletDraft.Group) -> JSONValue {
        let bullets = group.bullets.map { bullet in
            bullet.provenance.json.adding([
                "text": .string(bullet.text), "original": .string(bullet.original),
                "changes": .strings(bullet.changes), "terms": .strings(bullet.terms),
                "weight": .number(bullet.weight, decimals: 2),
            ])
        }
        let dropped = group.dropped.map { line -> JSONValue in
            ["fact": .string(line.fact), "text": .string(line.text), "reason": .string(line.reason)]
        }
        return [
            "entry": .string(group.entry), "role": .string(group.role), "place": .string(group.place),
            "dates": .string(group.dates), "bullets": .array(bullets), "dropped": .array(dropped),
        ]
    }

    var page: Page {
        var page = Page()
        page.add(.title("Résumé bullets: \(posting.name)"))
        var isEmpty = true
        for group in draft.groups {
            let dropped = explain ? group.dropped : []
            guard !group.bullets.isEmpty || !dropped.isEmpty else { continue }
            isEmpty = false
            page.add(.heading(heading(of: group)))
            page.add(.list(group.bullets.map(item), numbered: false))
            if !dropped.isEmpty {
                page.add(.subheading("Left out"))
                page.add(.list(dropped.map(item), numbered: false))
            }
        }
        if isEmpty { page.add(.paragraph("No line of the profile answers anything that the posting asks.")) }
        return page
    }

    private func heading(of group: BulletDraft.Group) -> Phrase {
        let names = [group.role, group.place].compactMap(Posting.filled)
        let name = names.isEmpty ? group.entry : names.joined(separator: ", ")
        return Phrase(name + (Posting.filled(group.dates).map { " (\($0))" } ?? ""))
    }

    private func item(_ bullet: BulletDraft.Bullet) -> Page.Item {
        let text = Phrase(SafeText.trimmed(bullet.text))
        guard explain else { return Page.Item(text) }
        var details: [Phrase] = []
        if bullet.text != bullet.original { details.append(.strong("Was:") + " " + .quote(bullet.original)) }
        if !bullet.changes.isEmpty {
            details.append(.strong("Changed:") + " \(bullet.changes.joined(separator: "; "))")
        }
        if !bullet.terms.isEmpty {
            details.append(.strong("Shows:") + " \(English.list(bullet.terms))")
        }
        let facts = bullet.provenance.facts.map { Phrase.code($0) }.joined(separator: ", ")
        if !facts.isEmpty { details.append(.strong("From:") + " " + facts) }
        return Page.Item(text, details: details)
    }

    private func item(_ line: BulletDraft.Dropped) -> Page.Item {
        let reason = SafeText.trimmed(line.reason)
        let fact = Phrase.code(line.fact)
        return Page.Item(
            .excerpt(line.text) + " " + fact, details: reason.isEmpty ? [] : [.strong("Why:") + " \(reason)"])
    }
}
