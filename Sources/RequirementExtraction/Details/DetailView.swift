import CareerModel
import TextAnalysis

/// A posting as the readers of details see it: its fields, its lines, and the values of labelled lines.
struct DetailView {
    let document: PostingDocument
    let passages: [Passage]
    private var labelled: [PostingDocument.Field.Name: String] = [:]

    init(_ document: PostingDocument) {
        self.document = document
        passages = document.blocks.map { Passage(Self.withoutBackslashes($0.text)).separatingGluedWords() }
        for index in passages.indices { readLabels(index) }
    }

    /// The value that a field or a labelled line gives; the first of several.
    func value(_ name: PostingDocument.Field.Name) -> String? {
        document.fields.first { $0.name == name && $0.value.utf8.contains { !ASCII.isSpace($0) } }?.value
            ?? labelled[name]
    }

    /// The text without the backslashes that an escaped source left in it.
    private static func withoutBackslashes(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "\\")) else { return text }
        return String(decoding: text.utf8.filter { $0 != UInt8(ascii: "\\") }, as: UTF8.self)
    }

    private mutating func readLabels(_ index: Int) {
        let passage = passages[index]
        var start = 0
        var pending: (name: PostingDocument.Field.Name, from: Int)?
        while start < passage.tokens.count {
            let isFree = start == 0 || passage.tokens[start].shape != .lower
            if isFree, let label = Self.labels.longest(at: start, in: passage),
                passage.isMark(label.tokens.upperBound, ":")
            {
                close(pending, start, passage)
                pending = (label.tag, label.tokens.upperBound + 1)
                start = label.tokens.upperBound + 1
            } else {
                if pending == nil, start > 200 { return }
                start += 1
            }
        }
        if let open = pending, open.from >= passage.tokens.count, index + 1 < passages.count,
            passages[index + 1].wordCount <= 12
        {
            set(open.name, passages[index + 1].text)
            return
        }
        close(pending, passage.tokens.count, passage)
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

    private static let labels = CueTable<PostingDocument.Field.Name>([
        (
            .title,
            "job title; title; position; position title; role; vacancy; job role; post title; job; post; titre; poste; stelle; puesto"
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
    ])
}
