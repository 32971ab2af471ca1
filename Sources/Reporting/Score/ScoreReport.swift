import CareerModel

/// How much of one or several postings the profile shows.
///
/// One posting gets its counts and what is missing; several get a line each. JSON is `tailor.score/1` for one
/// posting and `tailor.scores/1`, the same objects in a list, for none or several.
public struct ScoreReport: Report {
    let mappings: [Mapping]
    let engine: String
    let vocabulary: String
    let minimum: Double?

    /// Makes a report.
    ///
    /// `engine` is the program's version, `vocabulary` the hash of its vocabulary, and `minimum` the score, 0
    /// to 100, that a gate asks for, when there is one.
    public init(mappings: [Mapping], engine: String, vocabulary: String, minimum: Double? = nil) {
        self.mappings = mappings
        self.engine = engine
        self.vocabulary = vocabulary
        self.minimum = minimum
    }

    /// The document in one format; it ends with exactly one newline.
    public func render(_ format: ReportFormat, style: ReportStyle) -> String { rendered(format, style) }
}

extension ScoreReport: PagedReport {
    var json: JSONValue {
        let source: JSONValue = ["engine": .string(engine), "vocabulary": .string(vocabulary)]
        let postings = mappings.map { mapping in
            var score = mapping.posting.briefJSON.adding(mapping.coverage.json)
            if let gate = gateJSON([mapping]) { score = score.adding(["gate": gate]) }
            return score
        }
        if postings.count == 1 { return postings[0].adding(source).adding(["schema": "tailor.score/1"]) }
        var document = source.adding(["schema": "tailor.scores/1", "postings": .array(postings)])
        if let gate = gateJSON(mappings) { document = document.adding(["gate": gate]) }
        return document
    }

    var page: Page {
        var page = Page()
        if let mapping = mappings.first, mappings.count == 1 {
            addSingle(mapping, to: &page)
        } else {
            addSeveral(to: &page)
        }
        page.add(.paragraph(source))
        return page
    }

    private func addSingle(_ mapping: Mapping, to page: inout Page) {
        let coverage = mapping.coverage
        page.add(.title("Coverage: \(mapping.posting.name)"))
        if mapping.rows.isEmpty { page.add(.paragraph(Posting.emptyNotice)) }
        page.add(.paragraph(coverage.headline))
        page.add(
            .fields([
                Page.Field(label: "Required", value: Phrase(coverage.required.words("met"))),
                Page.Field(label: "Preferred", value: Phrase(coverage.preferred.words("met"))),
                Page.Field(label: "Duties", value: Phrase(coverage.responsibilities.words("met"))),
                Page.Field(label: "Terms", value: Phrase(coverage.terms.words("shown"))),
                Page.Field(label: "Confidence", value: coverage.caution ?? "high"),
            ]))
        if !coverage.missing.isEmpty {
            page.add(.heading("Missing, dearest first"))
            let rows = coverage.missing.map { term -> [Phrase] in
                [
                    Phrase(SafeText.trimmed(term.name)), Phrase(term.importance.word),
                    Phrase(term.requirement), Phrase(Numbers.points(term.cost)),
                ]
            }
            page.add(
                .table(
                    Table(["Term", "Asked as", "In", "Cost"], rightAligned: [3], stacks: false, rows: rows)))
        }
        if let gate { page.add(.paragraph(gate)) }
    }

    private func addSeveral(to page: inout Page) {
        guard !mappings.isEmpty else {
            page.add(.paragraph("There is no posting to score."))
            return
        }
        page.add(.title("Coverage of \(mappings.count) postings"))
        let names = Dictionary(grouping: mappings.map(\.posting.name), by: { $0 }).mapValues(\.count)
        let rows = mappings.map { mapping -> [Phrase] in
            let required = mapping.coverage.required
            var name: Phrase = "\(mapping.posting.name)"
            if names[mapping.posting.name, default: 0] > 1 {
                name += .faint(", \(mapping.posting.path)")
            }
            if mapping.coverage.confidence == .low { name += .faint(" (low confidence)") }
            return [
                .strong(Numbers.tenths(mapping.coverage.score)),
                Phrase(required.of == 0 ? "–" : "\(required.met) of \(required.of)"), name,
            ]
        }
        page.add(
            .table(Table(["Score", "Required", "Posting"], rightAligned: [0], stacks: false, rows: rows)))
        page.add(.paragraph(gate ?? range))
    }

    private var range: Phrase {
        let scores = mappings.map(\.coverage.score)
        let highest = Numbers.score(scores.max() ?? 0)
        return "The highest is \(highest), the lowest \(Numbers.score(scores.min() ?? 0))."
    }

    private func passes(_ mapping: Mapping, _ minimum: Double) -> Bool { mapping.coverage.score >= minimum }

    /// Whether the gate held, in words; nil without a gate.
    private var gate: Phrase? {
        guard let minimum, let first = mappings.first else { return nil }
        let least = Numbers.short(minimum)
        let held = mappings.count { passes($0, minimum) }
        if mappings.count == 1 {
            return held == 1
                ? Phrase("✓ ", .good)
                    + "The gate held: \(Numbers.tenths(first.coverage.score)) reaches \(least)."
                : Phrase("✗ ", .poor)
                    + "The gate did not hold: \(Numbers.tenths(first.coverage.score)) is under \(least)."
        }
        if held == mappings.count {
            return Phrase("✓ ", .good) + "The gate held: all \(held) reach \(least)."
        }
        let reach = held == 0 ? "none" : String(held)
        let verb = held < 2 ? "reaches" : "reach"
        return Phrase("✗ ", .poor) + "The gate did not hold: \(reach) of \(mappings.count) \(verb) \(least)."
    }

    private func gateJSON(_ mappings: [Mapping]) -> JSONValue? {
        guard let minimum else { return nil }
        return [
            "minimum": .number(minimum), "held": .bool(mappings.allSatisfy { passes($0, minimum) }),
        ]
    }

    private var source: Phrase {
        let short = String(vocabulary.prefix(12))
        let words = short.isEmpty ? "" : ", vocabulary \(short)"
        return .faint("Formula: tailor coverage, engine \(engine)\(words); explained by ")
            + .code("tailor help score")
            + .faint(".")
    }
}
