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
        guard let row = table[Phrase.key(of: label.utf8)] else { return nil }
        return Meaning(name: refined(row.name, value), isCertain: row.isCertain)
    }

    /// Whether the label with a ``Phrase/key(of:)`` has a meaning.
    static func isKnown(_ key: UInt64) -> Bool { table[key] != nil }

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
            words.hasAny(places) || words.contains("on site")
            || words.contains("in person")
        let isContract = words.hasAny(contracts)
        switch name {
        case .location: return isPlace && words.words.count <= 2 ? .workplace : .location
        case .employmentType: return isPlace && !isContract ? .workplace : .employmentType
        default: return isContract && !isPlace ? .employmentType : .workplace
        }
    }

    private static let places: Set<String> = ["remote", "hybrid", "onsite"]
    private static let contracts: Set<String> = [
        "full", "part", "contract", "permanent", "temporary", "internship", "freelance", "casual", "seasonal",
        "apprenticeship",
    ]

    private static let table: [UInt64: Meaning] = {
        var table: [UInt64: Meaning] = [:]
        for (rows, isCertain) in [(likely, false), (certain, true)] {
            for (name, labels) in rows {
                for label in labels.utf8.split(separator: UInt8(ascii: ",")) {
                    table[Phrase.key(of: label)] = Meaning(name: name, isCertain: isCertain)
                }
            }
        }
        return table
    }()

    private static let certain: [(PostingDocument.Field.Name, String)] = [
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
    ]

    private static let likely: [(PostingDocument.Field.Name, String)] = [
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
    ]
}
