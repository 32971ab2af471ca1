import CareerModel

extension SourceLocation {
    /// Path, line and column.
    var json: JSONValue {
        ["path": .string(path), "line": .integer(line), "column": .integer(column)]
    }
}

extension Provenance {
    /// Facts, requirements and sources.
    var json: JSONValue {
        [
            "facts": .strings(facts), "requirements": .strings(requirements),
            "sources": .array(sources.map(\.json)),
        ]
    }
}

extension LetterDraft.Sentence {
    /// The sentence with what it rests on.
    var json: JSONValue { (["text": .string(text)] as JSONValue).adding(provenance.json) }
}

extension Evidence {
    /// The fact with how it supports.
    var json: JSONValue {
        [
            "fact": .string(fact), "quote": .string(quote), "how": .string(relation.rawValue),
            "strength": .number(strength, decimals: 2), "terms": .strings(terms), "via": .strings(via),
        ]
    }
}

extension Problem {
    /// What is wrong, where, and how to mend it.
    var json: JSONValue {
        [
            "severity": .string(severity.rawValue), "what": .string(what), "hint": .string(hint),
            "location": location?.json ?? .null,
        ]
    }
}
