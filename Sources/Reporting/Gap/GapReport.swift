import CareerModel

/// What the profile does not show of what the posting asks, and what to do about it.
///
/// Sections are required, preferred, duties and what only the person can confirm; the gravest stand first in
/// each. JSON is `tailor.gap/1`.
public struct GapReport: Report {
    let mapping: Mapping

    /// Makes a report on one mapping.
    public init(mapping: Mapping) { self.mapping = mapping }

    /// The document in one format; it ends with exactly one newline.
    public func render(_ format: ReportFormat, style: ReportStyle) -> String { rendered(format, style) }
}

extension GapReport: PagedReport {
    var json: JSONValue {
        let open = mapping.rows.filter { $0.status != .met }
        let gaps = open.map { row in
            row.json.adding(["nextStep": .string(NextStep(row: row).text)])
        }
        return [
            "schema": "tailor.gap/1", "posting": mapping.posting.briefJSON,
            "coverage": mapping.coverage.json, "gaps": .array(gaps),
            "met": .array(
                mapping.rows.filter { $0.status == .met }.map { row in
                    row.requirement.briefJSON.adding(["fact": .string(row.evidence.first?.fact)])
                }),
        ]
    }

    var page: Page {
        var page = Page()
        page.add(.title("Skills gap: \(mapping.posting.name)"))
        guard !mapping.rows.isEmpty else {
            page.add(.paragraph(Posting.emptyNotice))
            return page
        }
        if mapping.rows.contains(where: { $0.status != .confirm }) {
            page.add(.paragraph(mapping.coverage.headline))
            page.add(.paragraph(counts))
        }
        if let caution = mapping.coverage.caution { page.add(.paragraph("Confidence is " + caution + ".")) }
        if let verdict { page.add(.paragraph(verdict)) }
        for importance in [Requirement.Importance.required, .preferred, .responsibility] {
            let open = mapping.rows(importance).filter { $0.status != .met }
            page.addSection("\(importance.heading): \(open.count) open", gravestFirst(open).map(item))
        }
        let toConfirm = mapping.rows.filter { $0.status == .confirm }
        page.addSection("To confirm (\(toConfirm.count))", toConfirm.map(item))
        let met = mapping.rows.filter { $0.status == .met }
        page.addSection("Already met (\(met.count))", met.map(metItem))
        return page
    }

    private var counts: Phrase {
        let coverage = mapping.coverage
        let parts: [(String, Coverage.Count)] = [
            ("required", coverage.required), ("preferred", coverage.preferred),
            ("duties", coverage.responsibilities), ("terms", coverage.terms),
        ]
        let words = parts.filter { $0.1.of > 0 }.map { "\($0) \($1.met) of \($1.of)" }
        return words.isEmpty ? "" : Phrase("Met: " + words.joined(separator: ", ") + ".")
    }

    /// What is said when there is no gap; nil when there is one.
    private var verdict: Phrase? {
        guard mapping.rows.allSatisfy({ $0.status == .met || $0.status == .confirm }) else { return nil }
        let toConfirm = mapping.rows.count { $0.status == .confirm }
        if toConfirm == mapping.rows.count {
            return "The posting asks nothing that a profile can show; all of it is for you to confirm."
        }
        let good: Phrase = .init("No gap: your profile shows everything that a profile can show here.", .good)
        if toConfirm == 0 { return good }
        let rest = Numbers.count(toConfirm, "statement is", "statements are")
        return good + " \(rest) left for you to confirm."
    }

    private func gravestFirst(_ rows: [Mapping.Row]) -> [Mapping.Row] {
        let grave = rows.enumerated().sorted { left, right in
            (left.element.status.gravity, left.offset) < (right.element.status.gravity, right.offset)
        }
        return grave.map(\.element)
    }

    private func item(_ row: Mapping.Row) -> Page.Item {
        var details: [Phrase] = []
        if row.status != .confirm, row.status != .declared, let missing = row.missingWords {
            details.append(.strong("Missing:") + " \(missing)")
        }
        if row.status == .partial, let shown = row.evidence.first {
            details.append(.strong("Shown:") + " " + quote(shown))
        }
        let isCited = row.status == .partial && row.evidence.first?.fact == row.closest.first?.fact
        if row.status != .confirm, !isCited, let closest = row.closest.first {
            details.append(.strong("Closest:") + " " + quote(closest))
        }
        if let step = NextStep(row: row).text { details.append(.strong("Next:") + " \(step)") }
        let status = row.status == .confirm ? Phrase("") : row.status.phrase + ", "
        let line: Phrase = "line \(row.requirement.location.line): "
        return Page.Item(
            status + line + .quote(row.requirement.text), sign: row.status.sign, details: details)
    }

    private func metItem(_ row: Mapping.Row) -> Page.Item {
        let fact: Phrase = row.evidence.first.map { "  " + .code($0.fact) } ?? ""
        return Page.Item(.excerpt(row.requirement.text) + fact, sign: row.status.sign)
    }

    private func quote(_ evidence: Evidence) -> Phrase {
        .excerpt(evidence.quote) + " " + .code(evidence.fact)
    }
}
