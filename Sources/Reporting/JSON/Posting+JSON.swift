import CareerModel

extension Posting {
    /// Path, title and employer: which posting a document is about.
    var briefJSON: JSONValue {
        ["path": .string(path), "title": .string(details.title), "employer": .string(details.employer)]
    }

    /// All that is known beside the requirements.
    var json: JSONValue {
        briefJSON.adding([
            "location": .string(details.location), "team": .string(details.team),
            "employmentType": .string(details.employmentType), "workplace": .string(details.workplace),
            "salary": details.salary?.json ?? .null, "language": .string(details.language),
            "postedOn": .string(details.postedOn?.description),
            "deadline": .string(details.deadline?.description),
            "requisitionID": .string(details.requisitionID),
        ])
    }
}

extension Salary {
    var json: JSONValue {
        [
            "min": .number(minimum), "max": .number(maximum), "currency": .string(currency),
            "period": .string(period.rawValue),
        ]
    }
}
