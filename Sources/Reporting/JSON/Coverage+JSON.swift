import CareerModel

extension Coverage {
    /// The figures that `tailor.score/1` and `tailor.mapping/1` share.
    var json: JSONValue {
        [
            "score": .number(score, decimals: 1), "required": required.json, "preferred": preferred.json,
            "responsibilities": responsibilities.json,
            "terms": ["found": .integer(terms.met), "of": .integer(terms.of)],
            "confidence": .string(confidence.rawValue), "missing": .array(missing.map(\.json)),
        ]
    }
}

extension Coverage.Count {
    var json: JSONValue { ["met": .integer(met), "of": .integer(of)] }
}

extension Coverage.Missing {
    var json: JSONValue {
        [
            "name": .string(name), "requirement": .string(requirement),
            "importance": .string(importance.rawValue), "cost": .number(cost, decimals: 2),
        ]
    }
}
