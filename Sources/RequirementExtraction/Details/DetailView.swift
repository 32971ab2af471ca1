import CareerModel
import TextAnalysis

/// A posting as the readers of details see it: its fields, its lines, and the values of labelled lines.
struct DetailView {
    let document: PostingDocument
    let passages: [Passage]
    /// What each token of each passage may be.
    let classes: [[DetailWord]]
    private(set) var pageTitle: PageTitle?
    private var labelled: [PostingDocument.Field.Name: String] = [:]
    /// The blocks that give the name of a person, whose title is not the job's.
    private var isPersonal: [Bool]

    /// Takes the passages of the document's blocks, one each.
    init(_ document: PostingDocument, _ passages: [Passage]) {
        self.document = document
        self.passages = passages.map(Self.withoutBackslashes)
        classes = self.passages.map(DetailWords.classes)
        isPersonal = Array(repeating: false, count: passages.count)
        for index in passages.indices { readLabels(index) }
        pageTitle = value(.pageTitle).map(PageTitle.init)
    }

    /// The value that a field or a labelled line gives; the first of several.
    func value(_ name: PostingDocument.Field.Name) -> String? {
        document.fields.first { $0.name == name && $0.value.utf8.contains { !ASCII.isSpace($0) } }?.value
            ?? labelled[name]
    }

    /// Whether a block tells of a person whom one may ask, or stands soon after such a block.
    func isBesidePerson(_ index: Int) -> Bool {
        isPersonal[max(0, index - 3)...index].contains(true)
    }

    /// Whether a block is a heading.
    func isHeading(_ index: Int) -> Bool {
        if case .heading = document.blocks[index].kind { true } else { false }
    }

    /// The text without the backslashes that an escaped source left in it.
    private static func withoutBackslashes(_ passage: Passage) -> Passage {
        let sign = UInt8(ascii: "\\")
        guard passage.tokens.contains(where: { $0.kind == .mark && passage.bytes[$0.start] == sign }) else {
            return passage
        }
        return Passage(bytes: passage.bytes.filter { $0 != sign })
    }

    private mutating func readLabels(_ index: Int) {
        let passage = passages[index]
        let words = classes[index]
        if isPerson(passage, words) { isPersonal[index] = true }
        var pending: (name: PostingDocument.Field.Name, from: Int)?
        var free = 0
        for start in words.indices where words[start].contains(.label) && start >= free {
            guard start == 0 || passage.tokens[start].shape != .lower,
                let label = Self.labels.longest(at: start, in: passage),
                passage.isMark(label.tokens.upperBound, ":")
            else { continue }
            if pending == nil, start > 200 { return }
            close(pending, start, passage)
            free = label.tokens.upperBound + 1
            pending = label.tag == .title && isBesidePerson(index) ? nil : (label.tag, free)
        }
        if let open = pending, open.from >= passage.tokens.count, index + 1 < passages.count,
            passages[index + 1].wordCount <= 12
        {
            set(open.name, passages[index + 1].text)
            return
        }
        close(pending, passage.tokens.count, passage)
    }

    /// Whether the passage tells whom to ask: `For further details / informal visits contact:`, `Name: …`.
    private func isPerson(_ passage: Passage, _ words: [DetailWord]) -> Bool {
        guard passage.tokens.count < 60 else { return false }
        for index in words.indices where words[index].contains(.person) {
            if passage.tokens.count == 1 || passage.isMark(index + 1, ":") { return true }
        }
        return false
    }

    private mutating func close(
        _ pending: (name: PostingDocument.Field.Name, from: Int)?, _ end: Int, _ passage: Passage
    ) {
        guard let pending else { return }
        var from = pending.from
        while passage.isMark(from, in: "*\\|") { from += 1 }
        var stop = from
        while stop < end, stop - from < 14, !passage.isMark(stop, in: "|*\\"), !isSentenceEnd(stop, passage) {
            stop += 1
        }
        guard from < stop else { return }
        set(pending.name, passage.string(from..<stop))
    }

    private func isSentenceEnd(_ index: Int, _ passage: Passage) -> Bool {
        passage.isMark(index, in: ".!?;")
            && (index + 1 >= passage.tokens.count || passage.tokens[index + 1].spaceBefore)
    }

    private mutating func set(_ name: PostingDocument.Field.Name, _ value: String) {
        if labelled[name] == nil, !value.isEmpty { labelled[name] = value }
    }

    private static let labels = CueTable<PostingDocument.Field.Name>(
        labelPhrases.map { (tag: $0.name, phrases: $0.phrases) })
    /// The labels by what they mean.
    static let labelPhrases: [(name: PostingDocument.Field.Name, phrases: String)] = [
        (
            .title,
            "job title; job title and grade; role title; title; position; position title; role; vacancy; job role; post title; post; titre; poste; stelle; puesto"
        ),
        (
            .employer,
            "company; employer; organization; organisation; company name; hiring company; organization name; firma; unternehmen; entreprise; empresa; agency"
        ),
        (
            .location,
            "location; job location; work location; locations; primary location; city; place of work; office location; standort; arbeitsort; lieu; ubicación; base; based"
        ),
        (
            .employmentType,
            "job type; job types; employment type; type; contract type; type of employment; contract; schedule; position type; type de contrat; anstellungsart; full-time/part time; employment status"
        ),
        (.workplace, "workplace; workplace type; remote; work setting; work arrangement; remote status"),
        (
            .salary,
            "salary; pay; compensation; salary range; pay range; base salary; base pay; rate; hourly rate; pay rate; wage; annual salary; gehalt; salaire; salario; remuneration; approximate salary; starting salary; target salary; day rate"
        ),
        (
            .postedOn,
            "posted; date posted; posting date; posted on; post date; publication date; posted date; published"
        ),
        (
            .deadline,
            "deadline; application deadline; closing date; apply by; closes; closing; applications close; bewerbungsfrist; date limite; close date; final filing date; last date to apply"
        ),
        (
            .requisitionID,
            "job id; requisition id; requisition number; job number; req id; reference; reference number; job ref; job reference; ref; job req; requisition; job code; job reference number; posting number; vacancy number; referenz; kennziffer"
        ),
        (.team, "team; department; division; business unit; abteilung"),
    ]
}
