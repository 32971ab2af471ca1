import CareerModel

extension Explanation {
    /// What is left out; the other reasons stand at their requirements.
    var json: JSONValue { ["leftOut": .array(leftOut.map(\.json))] }
}

extension Requirement {
    /// The statement with its terms, each with its reasons.
    func json(explainedBy reasons: Explanation.Ask) -> JSONValue {
        let explained = terms.enumerated().map { position, term in
            reasons.terms.indices.contains(position)
                ? term.json.adding(["explanation": reasons.terms[position].json]) : term.json
        }
        return json.adding(["terms": .array(explained), "explanation": reasons.json])
    }
}

extension Explanation.Ask {
    var json: JSONValue {
        [
            "section": section.json, "role": role.json, "cues": .array(cues.map(\.json)),
            "kind": .strings(kind), "years": .string(years), "degree": .strings(degree),
            "anyOf": .array(alternatives.map { .strings($0) }), "omitted": .array(omitted.map(\.json)),
        ]
    }
}

extension Explanation.LeftOut {
    var json: JSONValue {
        [
            "text": .string(text), "line": .integer(location.line), "column": .integer(location.column),
            "section": section.json, "role": role.json, "cues": .array(cues.map(\.json)),
            "terms": .strings(terms), "waived": .bool(isWaived),
        ]
    }
}

extension Explanation.Section {
    var json: JSONValue { ["heading": .string(heading), "topic": .string(topic.rawValue)] }
}

extension Explanation.Role {
    var json: JSONValue {
        [
            "importance": .string(importance?.rawValue), "next": .string(next?.rawValue),
            "margin": .number(margin, decimals: 1), "rule": .string(rule),
        ]
    }
}

extension Explanation.Cue {
    var json: JSONValue { ["text": .string(text), "tells": .string(tells)] }
}

extension Explanation.Term {
    var json: JSONValue {
        [
            "source": .string(entry.map { $0.isOwn ? "own" : "vocabulary" } ?? "model"),
            "entry": entry?.json ?? .null, "inner": inner?.json ?? .null,
            "margin": .number(margin, decimals: 1),
        ]
    }
}

extension Explanation.Entry {
    var json: JSONValue {
        [
            "name": .string(name), "category": .string(category), "alias": .bool(isAlias),
            "own": .bool(isOwn),
        ]
    }
}

extension Explanation.Omission {
    var json: JSONValue {
        let reason: (name: String, by: String?) =
            switch reason {
            case .waived(let words): ("waived", words)
            case .banned: ("banned", nil)
            case .verb: ("verb", nil)
            case .passedOver: ("passedOver", nil)
            }
        return ["text": .string(text), "reason": .string(reason.name), "by": .string(reason.by)]
    }
}
