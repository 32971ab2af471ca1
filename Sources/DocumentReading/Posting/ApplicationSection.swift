import CareerModel

/// The parts of an application document, known by their headings.
enum ApplicationSection: Hashable {
    case company, position, url, status, description, companyDetails, date, connection, notes
    /// The heading over the whole document.
    case document

    /// The part that a heading names, or nil.
    init?(heading: String) {
        guard let section = Self.table[Phrase.key(of: heading.utf8)] else { return nil }
        self = section
    }

    /// Whether it begins a part even below a deeper heading, since no posting has such a heading.
    var isUnmistakable: Bool {
        switch self {
        case .connection, .date, .companyDetails: true
        default: false
        }
    }

    /// Whether it is of the person, not of the posting.
    var isPersonal: Bool {
        switch self {
        case .status, .companyDetails, .date, .connection, .notes, .document: true
        default: false
        }
    }

    private static let table: [UInt64: ApplicationSection] = Dictionary(
        uniqueKeysWithValues: headings.map { (Phrase.key(of: $0.key.utf8), $0.value) })

    private static let headings: [String: ApplicationSection] = [
        "company": .company, "company name": .company, "employer": .company, "organization": .company,
        "organisation": .company, "position": .position, "position title": .position, "job title": .position,
        "role": .position, "title": .position, "job url": .url, "url": .url, "job link": .url, "link": .url,
        "posting url": .url, "status": .status, "application status": .status,
        "job description": .description,
        "description": .description, "posting": .description, "job posting": .description,
        "full job description": .description, "company details": .companyDetails,
        "company information": .companyDetails, "company info": .companyDetails,
        "company research": .companyDetails, "company background": .companyDetails,
        "about the company": .companyDetails, "application date": .date, "date applied": .date, "date": .date,
        "applied on": .date, "personal connection": .connection, "personal connections": .connection,
        "connection": .connection, "personal experience": .connection,
        "personal connection to the company": .connection, "notes": .notes, "my notes": .notes,
        "application notes": .notes, "personal notes": .notes, "application details": .document,
        "job application": .document, "application": .document, "application document": .document,
    ]
}
