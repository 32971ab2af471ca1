import CareerModel

/// A `JobPosting` of schema.org, as web pages hold it beside their text.
///
/// Reads what a posting's details need; a property that is not there, or not of a kind that schema.org allows, gives
/// nothing.
struct JobPostingData {
    private let node: JSONNode

    /// Takes an object of which the type is `JobPosting`; nil for any other value.
    init?(_ node: JSONNode) {
        guard node.isOfType("JobPosting") else { return nil }
        self.node = node
    }

    /// Where it begins in the script.
    var offset: Int { node.range.lowerBound }

    /// The role's title.
    var title: DataText? { node["title"]?.text ?? node["name"]?.text }

    /// The description with whatever markup it has.
    var description: JSONNode? {
        node["description"].flatMap { if case .string = $0.value { $0 } else { nil } }
    }

    /// What the posting says of the job, in the words that the readers of details know.
    var fields: [(name: PostingDocument.Field.Name, text: DataText)] {
        let values: [(PostingDocument.Field.Name, DataText?)] = [
            (.title, title), (.employer, node["hiringOrganization"]?.name), (.location, location),
            (.employmentType, EmploymentTypeData.words(node["employmentType"])), (.workplace, workplace),
            (
                .salary,
                SalaryData.words(
                    node["baseSalary"] ?? node["estimatedSalary"], currency: node["salaryCurrency"])
            ),
            (.postedOn, node["datePosted"]?.text?.day), (.deadline, node["validThrough"]?.text?.day),
            (.requisitionID, requisition), (.url, node["url"]?.text),
        ]
        return values.compactMap { name, text in
            text.flatMap { FieldLabel.isNone($0.text) ? nil : (name, $0) }
        }
    }

    private var requisition: DataText? {
        guard let identifier = node["identifier"]?.elements.first else { return nil }
        return identifier["value"]?.text ?? identifier.text
    }

    /// The places, each once: `Harwick, Essex, GB; Tarnbrook`.
    private var location: DataText? {
        let places = (node["jobLocation"]?.elements ?? []).prefix(20).compactMap(PlaceData.words)
        return DataText.joined(places, separator: "; ")
    }

    private var workplace: DataText? {
        let kinds = (node["jobLocationType"]?.elements ?? []).compactMap(\.text)
        return kinds.first { $0.text.utf8.elementsEqual("TELECOMMUTE".utf8) }.map {
            DataText("Remote", offset: $0.offset)
        }
    }
}
