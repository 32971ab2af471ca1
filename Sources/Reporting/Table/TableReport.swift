import CareerModel

/// The skills-to-requirements table: what the person has, what the posting asks, what to say.
///
/// Rows stand in the order a candidate prepares in: required statements, then duties, then preferred ones,
/// each in the posting's order; what only the person can confirm comes last. The first column is the point's
/// claim, or, without a point, the status and what is missing. JSON is `tailor.mapping/1`, its rows in the
/// posting's order.
public struct TableReport: Report {
    let mapping: Mapping
    let points: [TalkingPoint]

    /// Makes a table; of several points for one requirement the first is used.
    public init(mapping: Mapping, points: [TalkingPoint]) {
        self.mapping = mapping
        self.points = points
    }

    /// The document in one format; it ends with exactly one newline.
    public func render(_ format: ReportFormat, style: ReportStyle) -> String { rendered(format, style) }
}

extension TableReport: PagedReport {
    var json: JSONValue {
        let points = pointsByRequirement
        let rows = mapping.rows.map { row in
            let point = points[row.requirement.id]
            return row.json.adding([
                "talkingPoint": .string(point?.text), "claim": .string(point?.claim),
            ])
        }
        return [
            "schema": "tailor.mapping/1", "posting": mapping.posting.briefJSON,
            "coverage": mapping.coverage.json, "rows": .array(rows),
        ]
    }

    var page: Page {
        var page = Page()
        page.add(.title("Skills to requirements: \(mapping.posting.name)"))
        guard !mapping.rows.isEmpty else {
            page.add(.paragraph(Posting.emptyNotice))
            return page
        }
        let points = pointsByRequirement
        let answered = mapping.rows.count { points[$0.requirement.id] != nil }
        let total = Numbers.count(mapping.rows.count, "requirement", "requirements")
        let have = answered == 1 ? "has" : "have"
        page.add(.paragraph("\(answered) of \(total) \(have) a talking point."))
        page.add(
            .table(
                Table(
                    ["Your Skill/Experience", "Their Requirement", "Talking Point"],
                    rows: orderedRows.map { cells($0, points[$0.requirement.id]) })))
        return page
    }

    private var pointsByRequirement: [String: TalkingPoint] {
        Dictionary(points.map { ($0.requirement, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private var orderedRows: [Mapping.Row] {
        mapping.rows(.required) + mapping.rows(.responsibility) + mapping.rows(.preferred)
            + mapping.rows.filter { $0.status == .confirm }
    }

    private func cells(_ row: Mapping.Row, _ point: TalkingPoint?) -> [Phrase] {
        var skill =
            point.map { Phrase(SafeText.trimmed($0.claim)) } ?? row.status.sign + " " + row.status.phrase
        if row.status != .confirm, row.status != .met, let missing = row.missingWords {
            skill += point == nil ? ": \(missing)" : " (not shown: \(missing))"
        }
        if point == nil, row.status == .met, let fact = row.evidence.first?.fact {
            skill += ": " + .code(fact)
        }
        return [skill, .quote(row.requirement.text), point.map { .quote($0.text) } ?? "–"]
    }
}
