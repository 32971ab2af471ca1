import CareerModel

/// What the labels of a posting's lines mean.
enum FieldLabel {
    /// The meaning of a label.
    struct Meaning {
        var name: PostingDocument.Field.Name
        /// Whether the label says it wherever it stands, not only near the top.
        var isCertain: Bool
    }

    /// The meaning of a label before a value; some labels mean one thing or another depending on the value.
    static func meaning(of label: String, value: String) -> Meaning? {
        let phrase = Phrase(label).text
        if let name = certain[phrase] { return Meaning(name: refined(name, value), isCertain: true) }
        if let name = likely[phrase] { return Meaning(name: refined(name, value), isCertain: false) }
        return nil
    }

    /// Whether a value says that there is none.
    static func isNone(_ value: String) -> Bool {
        let bytes = Array(value.utf8)
        guard bytes.contains(where: { $0.isWordLike }), !bytes.starts(with: "{{".utf8) else { return true }
        return none.contains(Phrase(value).text)
    }

    private static let none: Set<String> = [
        "not provided", "n a", "na", "none", "unknown", "tbd", "tba", "not specified", "not available",
        "not stated", "null",
        "undefined", "not listed", "not given",
    ]

    /// `Work type: Full-time` tells the kind of employment, `Job type: Remote` the place.
    private static func refined(_ name: PostingDocument.Field.Name, _ value: String)
        -> PostingDocument.Field.Name
    {
        guard name == .employmentType || name == .workplace || name == .location else { return name }
        let words = Phrase(value)
        let isPlace =
            words.hasAny(["remote", "hybrid", "onsite"]) || words.contains("on site")
            || words.contains("in person")
        let isContract = words.hasAny([
            "full", "part", "contract", "permanent", "temporary", "internship", "freelance", "casual",
            "seasonal",
            "apprenticeship",
        ])
        switch name {
        case .location: return isPlace && words.words.count <= 2 ? .workplace : .location
        case .employmentType: return isPlace && !isContract ? .workplace : .employmentType
        default: return isContract && !isPlace ? .employmentType : .workplace
        }
    }

    private static let certain: [String: PostingDocument.Field.Name] = table([
        (
            .title,
            "job title, position title, role title, vacancy title, official title in usajobs, title of position"
        ),
        (.employer, "company name, hiring organization, hiring organisation, hiring company, employer name"),
        (
            .location,
            "job location, work location, primary location, duty location, place of work, office location, job locations"
        ),
        (
            .employmentType,
            "employment type, job type, job types, contract type, position type, type of employment, time type, type of contract, employment status, working pattern, type demploi"
        ),
        (
            .workplace,
            "work type, workplace type, work model, working model, work arrangement, workplace, remote type, location type, work mode, work setting"
        ),
        (
            .salary,
            "salary, salary range, pay range, compensation range, pay rate, hourly rate, base salary, base pay, annual salary, wage, remuneration, salary band, hiring range, target salary, rémunération"
        ),
        (
            .postedOn,
            "date posted, posted on, job posting date, posting date, posted date, publication date, opening date, posted"
        ),
        (
            .deadline,
            "deadline, closing date, application deadline, apply by, close date, applications close, closes, last date to apply, closing"
        ),
        (
            .requisitionID,
            "job id, job requisition id, requisition id, req id, requisition number, job number, job reference, reference number, job ref, vacancy id, job code, posting id, job req id, requisition, requisition no, announcement number, reference no, job requisition, position number, vacancy number, vacancy reference, job posting id"
        ),
        (
            .url,
            "job url, job link, posting url, apply url, application url, application link, job posting url"
        ),
        (.team, "department, business unit"),
    ])

    private static let likely: [String: PostingDocument.Field.Name] = table([
        (.title, "title, position, role, job, vacancy, job role, post, name of position"),
        (.employer, "company, employer, organisation, organization, agency, institution, client"),
        (
            .location,
            "location, locations, city, office, offices, place, based in, where, workplace location, lieu du poste"
        ),
        (
            .employmentType,
            "type, contract, employment, work schedule, schedule, commitment, appointment type"
        ),
        (.workplace, "remote, work style, attendance"),
        (.salary, "pay, compensation, rate, salary pay, stipend, package, starting pay"),
        (.postedOn, "published, date, posting"),
        (.deadline, "expires, due date, valid through"),
        (.requisitionID, "ref, reference, req, job ref no"),
        (.team, "team, teams, division, group, function, departments"),
        (.url, "url, link, apply, source, application"),
    ])

    private static func table(
        _ rows: [(PostingDocument.Field.Name, String)]
    ) -> [String: PostingDocument.Field.Name] {
        var table: [String: PostingDocument.Field.Name] = [:]
        for (name, labels) in rows {
            for label in labels.split(separator: ",") { table[Phrase(label).text] = name }
        }
        return table
    }
}
