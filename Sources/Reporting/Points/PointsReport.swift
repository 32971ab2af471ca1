import CareerModel

/// What to say when each requirement comes up: claim, the posting's words, the evidence in the first person.
///
/// JSON is `tailor.points/1`, with what each sentence rests on.
public struct PointsReport: Report {
    let points: [TalkingPoint]
    let posting: Posting
    let mapping: Mapping

    /// Makes a report; the points keep their order.
    public init(points: [TalkingPoint], posting: Posting, mapping: Mapping) {
        self.points = points
        self.posting = posting
        self.mapping = mapping
    }

    /// The document in one format; it ends with exactly one newline.
    public func render(_ format: ReportFormat, style: ReportStyle) -> String { rendered(format, style) }
}

extension PointsReport: PagedReport {
    private var rows: [String: Mapping.Row] {
        Dictionary(mapping.rows.map { ($0.requirement.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    var json: JSONValue {
        let rows = rows
        let points = points.map { point -> JSONValue in
            let row = rows[point.requirement]
            let said: JSONValue = [
                "requirement": .string(point.requirement), "claim": .string(point.claim),
                "talkingPoint": .string(point.text), "status": .string(row?.status.rawValue),
                "missing": .strings(row?.missing ?? []), "sentences": .array(point.sentences.map(\.json)),
            ]
            return row.map { $0.requirement.briefJSON.adding(said) } ?? said
        }
        return ["schema": "tailor.points/1", "posting": posting.briefJSON, "points": .array(points)]
    }

    var page: Page {
        var page = Page()
        page.add(.title("Talking points: \(posting.name)"))
        if points.isEmpty {
            page.add(
                .paragraph(
                    posting.requirements.isEmpty
                        ? Posting.emptyNotice : "The profile proves nothing yet of what the posting asks."))
        }
        let rows = rows
        page.add(.list(points.map { item($0, rows[$0.requirement]) }, numbered: true))
        return page
    }

    private func item(_ point: TalkingPoint, _ row: Mapping.Row?) -> Page.Item {
        var details: [Phrase] = []
        if let requirement = row?.requirement {
            details.append(
                .strong("They ask") + " (line \(requirement.location.line)): " + .quote(requirement.text))
        }
        if !point.sentences.isEmpty { details.append(.strong("Say:") + " \(SafeText.trimmed(point.text))") }
        if let row, row.status != .met, let missing = row.missingWords {
            details.append(.strong("Not shown:") + " \(missing)")
        }
        return Page.Item(Phrase(SafeText.trimmed(point.claim)), details: details)
    }
}
