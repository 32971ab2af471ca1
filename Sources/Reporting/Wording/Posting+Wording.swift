import CareerModel

extension Posting {
    /// What the posting is called: `Data Engineer at Larkspur`, or its path when it names neither.
    var name: String {
        switch (Self.filled(details.title), Self.filled(details.employer)) {
        case (let title?, let employer?): "\(title) at \(employer)"
        case (let title?, nil): title
        case (nil, let employer?): "a role at \(employer)"
        case (nil, nil): path == "-" ? "the posting" : Self.filled(path) ?? "the posting"
        }
    }

    /// The labelled details that a reader looks for first; the title, which heads the page, left out.
    var detailFields: [Page.Field] {
        let values: [(String, String?)] = [
            ("Employer", details.employer), ("Team", details.team), ("Location", details.location),
            ("Workplace", details.workplace), ("Employment", details.employmentType),
            ("Pay", details.salary?.words), ("Posted", details.postedOn?.words),
            ("Apply by", details.deadline?.words), ("Reference", details.requisitionID),
        ]
        return values.compactMap { label, value in
            Self.filled(value).map { Page.Field(label: label, value: Phrase($0)) }
        }
    }

    /// What is said in place of a report on a posting without requirements.
    static let emptyNotice: Phrase = "Nothing in this posting could be read as a requirement."

    static func filled(_ text: String?) -> String? {
        let words = SafeText.trimmed(text ?? "")
        return words.isEmpty ? nil : words
    }
}
