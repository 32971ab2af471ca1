import CareerModel

extension Requirement {
    /// The statement with its terms, as `tailor.requirements/1` has it.
    var json: JSONValue {
        [
            "id": .string(id), "text": .string(text), "line": .integer(location.line),
            "column": .integer(location.column), "section": .string(section),
            "importance": .string(importance.rawValue), "kind": .string(kind.rawValue),
            "terms": .array(terms.map(\.json)), "anyOf": .array(alternativeTexts.map { .strings($0) }),
            "years": years?.json ?? .null, "degree": .string(degree?.rawValue),
        ]
    }

    /// Which statement it is and where, for documents that quote it.
    var briefJSON: JSONValue {
        [
            "requirement": .string(id), "text": .string(text), "line": .integer(location.line),
            "column": .integer(location.column), "importance": .string(importance.rawValue),
            "kind": .string(kind.rawValue),
        ]
    }

    /// The groups of alternatives as the posting words them.
    private var alternativeTexts: [[String]] {
        alternatives.map { group in group.filter(terms.indices.contains).map { terms[$0].text } }
            .filter { !$0.isEmpty }
    }
}

extension Requirement.Years {
    var json: JSONValue { ["min": .number(minimum), "max": .number(maximum)] }
}

extension Term {
    var json: JSONValue {
        [
            "text": .string(text), "name": .string(name), "kind": .string(kind.rawValue),
            "offset": .integer(offset), "length": .integer(length),
        ]
    }
}
